package org.duban.organization;

import java.time.LocalDate;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing that still waits for a person, and would wait for nobody without a successor.
 *
 * @param title the case in a few words
 * @param path where it is shown
 * @param roleKey message key of what the person is in it ({@code rectification.role.handler})
 */
public record OpenWorkLine(
        CaseRef ref,
        String title,
        String path,
        String roleKey,
        @Nullable LocalDate dueOn) {}
