package org.duban.keytask.query;

import org.duban.keytask.Rhythm;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** A row of the list as it is stored. */
public record TaskRow(
        long id,
        String number,
        int position,
        String content,
        Tier tier,
        boolean required,
        String leadWords,
        @Nullable Long leaderId,
        @Nullable PostKind ownerPost,
        String deadlineWords,
        Rhythm rhythm,
        String evidenceExpected,
        @Nullable String phaseKey) {}
