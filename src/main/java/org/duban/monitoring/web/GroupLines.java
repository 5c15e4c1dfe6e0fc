package org.duban.monitoring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.ledger.query.ItemMark;
import org.duban.ledger.query.LedgerFilterBuilder;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Group;
import org.duban.monitoring.query.Grouping;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names groups and finds the way to their items. */
@Component
class GroupLines {

    private final Directory directory;
    private final Campaigns campaigns;
    private final Items items;
    private final MessageSource messages;

    GroupLines(Directory directory, Campaigns campaigns, Items items, MessageSource messages) {
        this.directory = directory;
        this.campaigns = campaigns;
        this.items = items;
        this.messages = messages;
    }

    List<GroupLine> of(Group.All all, BoardFilter filter, Locale locale) {
        Function<Group, String> label = labels(all.by(), locale);
        return all.groups().stream()
                .map(group -> new GroupLine(
                        group.key() == null ? text("monitoring.none." + all.by(), locale) : label.apply(group),
                        group,
                        narrow(filter, all.by(), group.key()).build()))
                .toList();
    }

    private Function<Group, String> labels(Grouping by, Locale locale) {
        Map<String, String> sources = items.sources(locale);
        return group -> {
            String key = String.valueOf(group.key());
            return switch (by) {
                case UNIT ->
                    directory
                            .current()
                            .findUnit(Long.parseLong(key))
                            .map(Unit::name)
                            .orElse(key);
                case LEADER ->
                    directory
                            .current()
                            .findPerson(Long.parseLong(key))
                            .map(Person::name)
                            .orElse(key);
                case SOURCE -> sources.getOrDefault(key, key);
                case ASPECT -> text("Aspect." + key, locale);
                case KIND -> text("RectificationKind." + key, locale);
                case CAMPAIGN ->
                    campaigns.find(Long.parseLong(key)).map(Campaign::name).orElse(key);
            };
        };
    }

    private LedgerFilterBuilder narrow(BoardFilter filter, Grouping by, @Nullable String key) {
        LedgerFilterBuilder within = filter.items();
        if (key == null) {
            return by == Grouping.LEADER ? within.mark(ItemMark.WITHOUT_LEADER) : within.mark(ItemMark.WITHOUT_KIND);
        }
        return switch (by) {
            case UNIT -> within.unit(Long.valueOf(key)).only(alone(filter, Long.parseLong(key)));
            case LEADER -> within.leader(Long.valueOf(key));
            case SOURCE -> within.source(key);
            case ASPECT -> within.aspect(Aspect.valueOf(key));
            case KIND -> within.kind(RectificationKind.valueOf(key));
            case CAMPAIGN -> within.campaign(Long.valueOf(key));
        };
    }

    private boolean alone(BoardFilter filter, long unit) {
        return filter.unit() != null || directory.current().unit(unit).tier() == Tier.COUNTY;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
