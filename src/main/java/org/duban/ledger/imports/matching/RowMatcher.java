package org.duban.ledger.imports.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.ledger.imports.reading.Draft;
import org.duban.ledger.imports.reading.Meaning;
import org.duban.ledger.imports.reading.Words;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** Compares one row with everything around it. Not for several threads at once. */
public final class RowMatcher {

    private static final Meaning<ProblemLevel> LEVELS = new Meaning<>(ProblemLevel.class, "level");
    private static final Meaning<RectificationKind> KINDS = new Meaning<>(RectificationKind.class, "kind");
    private static final Meaning<Aspect> ASPECTS = new Meaning<>(Aspect.class, "aspect");
    private static final List<String> GONE = Words.list("state.void");
    private static final int DESCRIPTION = 2_000;
    private static final int MEASURE = 1_000;
    private static final int GOAL = 1_000;

    private final MatchContext context;
    private final PersonFindings people;

    public RowMatcher(MatchContext context) {
        this.context = context;
        this.people = new PersonFindings(context.people());
    }

    /** Matches a row with what the office chose for it. */
    public MatchedRow match(Draft draft, Mend mend) {
        List<Finding> findings = new ArrayList<>();
        String description = mend.description() != null ? mend.description().strip() : draft.description();
        checkText(draft, mend, description, findings);
        Unit unit = unit(draft, mend, findings);
        Long unitId = unit == null ? null : unit.id();
        Resolved resolved = new Resolved(
                description,
                unitId,
                people.leader(draft, mend, unitId, findings),
                people.handler(draft, mend, unitId, findings),
                meant(mend.kind(), KINDS.of(draft.kind()), draft.kind(), "kind", findings),
                meant(mend.aspect(), ASPECTS.of(draft.aspect()), draft.aspect(), "aspect", findings),
                meant(mend.source(), context.sources().codeOf(draft.source()), draft.source(), "source", findings),
                LEVELS.of(draft.level()).orElseGet(() -> levelOf(unit)),
                mend.dueOn() != null ? mend.dueOn() : draft.dueOn(),
                mend.reported() != null ? mend.reported() : draft.reported());
        checkDue(draft, resolved, findings);
        String fingerprint = fingerprint(description, unitId, draft.unit());
        boolean there = checkRepeats(draft, resolved, fingerprint, findings);
        boolean gone = checkGone(draft, findings);
        boolean skipped = mend.skip() != null ? mend.skip() : there || gone;
        return new MatchedRow(draft, mend, resolved, List.copyOf(findings), skipped, fingerprint);
    }

    private static void checkText(Draft draft, Mend mend, String description, List<Finding> findings) {
        if (draft.unreadable() != null && (mend.description() == null || description.isEmpty())) {
            findings.add(Finding.blocking(draft.unreadable(), "description"));
        }
        if (description.length() > DESCRIPTION) {
            findings.add(Finding.blocking("text-too-long", "description", String.valueOf(DESCRIPTION)));
        }
        if (draft.goal().length() > GOAL) {
            findings.add(Finding.warning("goal-cut", "description", String.valueOf(GOAL)));
        }
        if (draft.measures().stream().anyMatch(measure -> measure.length() > MEASURE)) {
            findings.add(Finding.warning("measure-cut", "description", String.valueOf(MEASURE)));
        }
        if (draft.measures().isEmpty()) {
            findings.add(Finding.warning("measures-missing", "description"));
        }
    }

    private @Nullable Unit unit(Draft draft, Mend mend, List<Finding> findings) {
        if (mend.unitId() != null) {
            return context.organisation().findUnit(mend.unitId()).orElse(null);
        }
        if (draft.unit().isEmpty()) {
            findings.add(Finding.warning("unit-missing", "unitId"));
            return null;
        }
        UnitMatcher.Match match = context.units().match(draft.unit());
        Unit unit = match.unit();
        if (unit == null) {
            findings.add(Finding.warning("unit-unknown", "unitId", draft.unit()));
        } else if (match.guessed()) {
            findings.add(Finding.warning("unit-guessed", "unitId", draft.unit(), unit.name()));
        }
        return unit;
    }

    private static <T> @Nullable T meant(
            @Nullable T chosen, Optional<T> found, String words, String field, List<Finding> findings) {
        if (chosen != null) {
            return chosen;
        }
        if (found.isEmpty()) {
            findings.add(Finding.warning(field + (words.isEmpty() ? "-missing" : "-unknown"), field, words));
        }
        return found.orElse(null);
    }

    private static ProblemLevel levelOf(@Nullable Unit unit) {
        if (unit == null) {
            return ProblemLevel.UNIT;
        }
        return switch (unit.tier()) {
            case COUNTY -> ProblemLevel.COUNTY;
            case BRANCH -> ProblemLevel.BRANCH;
            default -> ProblemLevel.UNIT;
        };
    }

    private void checkDue(Draft draft, Resolved resolved, List<Finding> findings) {
        if (resolved.dueOn() == null) {
            findings.add(
                    draft.dueWords().isEmpty()
                            ? Finding.warning("due-missing", "dueOn")
                            : Finding.warning("due-words", "dueOn", draft.dueWords()));
        } else if (resolved.dueOn().isBefore(context.startsOn())) {
            findings.add(Finding.warning(
                    "due-before-campaign",
                    "dueOn",
                    resolved.dueOn().toString(),
                    context.startsOn().toString()));
        }
    }

    private boolean checkRepeats(Draft draft, Resolved resolved, String fingerprint, List<Finding> findings) {
        Integer earlier = context.repeats().earlierRow(fingerprint, draft.row());
        if (earlier != null) {
            findings.add(Finding.warning("twice-in-file", "skip", String.valueOf(earlier)));
        }
        long unitId = resolved.unitId() == null ? context.officeUnitId() : resolved.unitId();
        String asItem = fingerprint(resolved.description(), unitId, "");
        String number = context.repeats().existing(asItem, unitId);
        if (number != null) {
            findings.add(Finding.warning("already-there", "skip", number));
        }
        return number != null;
    }

    /** Our own workbooks hold problems that were voided or merged, when asked for. */
    private static boolean checkGone(Draft draft, List<Finding> findings) {
        boolean gone = GONE.contains(Words.plain(draft.progress()));
        if (gone) {
            findings.add(Finding.warning("voided", "skip", draft.progress()));
        }
        return gone;
    }

    /** Equal for the same problem of the same unit, whatever blanks and widths they are typed with. */
    public static String fingerprint(String description, @Nullable Long unitId, String unitWords) {
        String unit = unitId == null ? Words.plain(unitWords) : unitId.toString();
        String text = Words.plain(description) + "@" + unit;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
