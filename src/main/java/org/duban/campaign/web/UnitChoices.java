package org.duban.campaign.web;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of campaigns offer to choose from. */
@Component
class UnitChoices {

    static final String USUAL_ZONE = "Asia/Shanghai";

    private final Directory directory;

    UnitChoices(Directory directory) {
        this.directory = directory;
    }

    /** Offices, leading groups and zones. */
    void offer(Model model) {
        Organisation now = directory.current();
        model.addAttribute("offices", unitsWith(now, PostKind::office));
        model.addAttribute("leadingGroups", unitsWith(now, PostKind::leadingGroup));
        model.addAttribute("zones", zones());
    }

    /** Units that may lead or support a work group: branches do neither. */
    List<Unit> forGroups() {
        return directory.current().units().stream()
                .filter(unit -> unit.tier() == Tier.COUNTY || unit.tier() == Tier.PARTY_COMMITTEE)
                .toList();
    }

    private static List<Unit> unitsWith(Organisation now, Predicate<PostKind> kind) {
        return now.units().stream()
                .filter(unit -> now.postsIn(unit.id()).stream().anyMatch(post -> kind.test(post.kind())))
                .toList();
    }

    private static List<String> zones() {
        return Stream.concat(
                        Stream.of(USUAL_ZONE, "UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.startsWith("Asia/"))
                                .sorted())
                .distinct()
                .toList();
    }
}
