package org.duban.organization.workbook;

import java.util.List;
import java.util.Set;
import org.duban.organization.ImportLine;
import org.jspecify.annotations.Nullable;

/**
 * A person as it is to become.
 *
 * @param email null to leave what there is
 * @param posts all that the workbook names, those already held included
 * @param portfolio the codes of the units in the person's charge; null to leave what there is
 */
public record PlannedPerson(
        String username,
        String name,
        @Nullable String email,
        List<PlannedPost> posts,
        @Nullable Set<String> portfolio,
        ImportLine line) {}
