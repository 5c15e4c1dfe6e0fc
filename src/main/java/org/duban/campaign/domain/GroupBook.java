package org.duban.campaign.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.campaign.GroupDraft;
import org.duban.kernel.FieldErrors;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/** Keeps the work groups of campaigns. */
@Component
class GroupBook {

    private static final int NAME = 60;
    private static final int DUTY = 400;

    private final WorkGroupRepository groups;
    private final Directory directory;

    GroupBook(WorkGroupRepository groups, Directory directory) {
        this.groups = groups;
        this.directory = directory;
    }

    /** Collects what is wrong with the lines, by their places; blank ones are left out. */
    List<GroupDraft> check(FieldErrors errors, List<GroupDraft> drafts) {
        List<GroupDraft> wanted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            GroupDraft draft = drafts.get(i);
            if (!draft.blank()) {
                check(errors, "groups[" + i + "]", draft, names);
                wanted.add(draft);
            }
        }
        return wanted;
    }

    void replace(long campaignId, List<GroupDraft> drafts) {
        Map<Long, WorkGroupEntity> before = new HashMap<>();
        groups.findByCampaignIdOrderByPosition(campaignId).forEach(group -> before.put(group.id(), group));
        for (int i = 0; i < drafts.size(); i++) {
            GroupDraft draft = drafts.get(i);
            WorkGroupEntity known = draft.id() == null ? null : before.remove(draft.id());
            if (known == null) {
                groups.save(new WorkGroupEntity(campaignId, i, draft));
            } else {
                known.become(i, draft);
            }
        }
        before.values().forEach(groups::delete);
        groups.flush();
    }

    static String names(List<GroupDraft> drafts) {
        return drafts.stream()
                .map(draft -> Objects.requireNonNullElse(draft.name(), "").strip())
                .collect(Collectors.joining(", "));
    }

    private void check(FieldErrors errors, String place, GroupDraft draft, Set<String> names) {
        errors.text(place + ".name", draft.name(), NAME).optionalText(place + ".duty", draft.duty(), DUTY);
        String name = Objects.requireNonNullElse(draft.name(), "").strip();
        errors.rejectIf(!name.isEmpty() && !names.add(name), place + ".name", "campaign.group-twice", name);
        Organisation now = directory.current();
        boolean known = known(now, draft.leadUnits()) && known(now, draft.supportingUnits());
        errors.rejectIf(!known, place + ".leads", "organization.no-such-unit");
        draft.supportingUnits().stream()
                .filter(unit -> known && draft.leadUnits().contains(unit))
                .findFirst()
                .ifPresent(unit -> errors.rejectIf(
                        true,
                        place + ".supports",
                        "campaign.unit-leads-and-supports",
                        now.unit(unit).name()));
    }

    private static boolean known(Organisation now, List<Long> units) {
        return units.stream()
                .allMatch(id -> now.findUnit(id).filter(Unit::active).isPresent());
    }
}
