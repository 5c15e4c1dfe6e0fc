package org.duban.demo;

import java.util.List;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** {@code demo/organisation.json}. */
record DemoCounty(List<DemoUnit> units, List<DemoPerson> people) {

    /** @param parent the code of the unit above, null for the county itself */
    record DemoUnit(
            String code, String name, Tier tier, @Nullable String parent) {}

    /** @param inCharge the codes of the units in the person's portfolio */
    record DemoPerson(String username, String name, String email, List<DemoPost> posts, List<String> inCharge) {}

    record DemoPost(
            String unit,
            PostKind kind,
            String title,
            @Nullable String workGroup) {}
}
