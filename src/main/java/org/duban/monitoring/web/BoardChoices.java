package org.duban.monitoring.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.springframework.stereotype.Component;

/** What can be chosen in the morning page's filter. */
@Component
class BoardChoices {

    private static final Set<PostKind> LEADING =
            EnumSet.of(PostKind.COUNTY_LEADER, PostKind.UNIT_HEAD, PostKind.UNIT_LEADER, PostKind.LEADING_GROUP_DEPUTY);

    private final Campaigns campaigns;
    private final Directory directory;
    private final Items items;

    BoardChoices(Campaigns campaigns, Directory directory, Items items) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.items = items;
    }

    Choices in(Locale locale) {
        Organisation organisation = directory.current();
        return new Choices(
                campaigns.all(),
                organisation.units(),
                organisation.people().stream()
                        .filter(person -> organisation.postsOf(person.id()).stream()
                                .anyMatch(post -> LEADING.contains(post.kind())))
                        .toList(),
                items.sources(locale),
                List.of(Aspect.values()),
                List.of(RectificationKind.values()));
    }

    record Choices(
            List<Campaign> campaigns,
            List<Unit> units,
            List<Person> leaders,
            Map<String, String> sources,
            List<Aspect> aspects,
            List<RectificationKind> kinds) {}
}
