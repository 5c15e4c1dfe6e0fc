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
    private final UnitFindings units;

    public RowMatcher(MatchContext context) {
        this.context = context;
        this.people = new PersonFindings(context.people());
        this.units = new UnitFindings(context);
    }

    /** Matches a row with what the office chose for it. */
    public MatchedRow match(Draft draft, Mend mend) {
        List<Finding> findings = new ArrayList<>();
        String description = mend.description() != null ? mend.description().strip() : draft.description();
        String goal = mend.goal() != null ? mend.goal().strip() : draft.goal();
        checkText(draft, mend, description, goal, findings);
        Unit unit = units.lead(draft, mend, findings);
        Long unitId = unit == null ? null : (Long) unit.id();
        UnitFindings.Supporting supporting = units.supporting(draft, mend, unitId, findings);
        Resolved resolved = new Resolved(
                cut(description, DESCRIPTION),
                unitId,
                supporting.ids(),
                supporting.words(),
                people.leader(draft, mend, unitId, findings),
                people.handler(draft, mend, unitId, findings),
                meant(mend.kind(), KINDS.of(draft.kind()), assumedKind(draft), draft.kind(), "kind", findings),
                meant(
                        mend.aspect(),
                        ASPECTS.of(draft.aspect()),
                        Aspect.RESPONSIBILITY,
                        draft.aspect(),
                        "aspect",
                        findings),
                meant(
                        mend.source(),
                        context.sources().codeOf(draft.source()),
                        context.sources().other(),
                        draft.source(),
                        "source",
                        findings),
                level(draft, mend, unit, findings),
                cut(goal, GOAL),
                mend.dueOn() != null ? mend.dueOn() : draft.dueOn(),
                mend.reported() != null ? mend.reported() : draft.reported());
        checkDue(draft, resolved, findings);
        units.checkAcceptance(resolved, findings);
        String fingerprint = fingerprint(resolved.description(), unitId, draft.unit());
        boolean there = checkRepeats(draft, resolved, fingerprint, findings);
        boolean gone = checkGone(draft, findings);
        boolean skipped = mend.skip() != null ? mend.skip() : there || gone;
        return new MatchedRow(draft, mend, resolved, List.copyOf(findings), skipped, fingerprint);
    }

    private static void checkText(Draft draft, Mend mend, String description, String goal, List<Finding> findings) {
        if (draft.unreadable() != null && (mend.description() == null || description.isEmpty())) {
            findings.add(Finding.blocking(draft.unreadable(), "description"));
        }
        if (description.length() > DESCRIPTION) {
            findings.add(Finding.warning("text-cut", "description", String.valueOf(DESCRIPTION)));
        }
        if (goal.length() > GOAL) {
            findings.add(Finding.warning("goal-cut", "goal", String.valueOf(GOAL)));
        }
        if (draft.measures().stream().anyMatch(measure -> measure.length() > MEASURE)) {
            findings.add(Finding.warning("measure-cut", "description", String.valueOf(MEASURE)));
        }
        if (draft.measures().isEmpty()) {
            findings.add(Finding.warning("measures-missing", "description"));
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /** One measure with a date is done at once; several, or one without a date, are done by stages. */
    private static RectificationKind assumedKind(Draft draft) {
        return draft.measures().size() <= 1 && draft.dueOn() != null
                ? RectificationKind.IMMEDIATE
                : RectificationKind.STAGED;
    }

    private static <T> T meant(
            @Nullable T chosen, Optional<T> found, T assumed, String words, String field, List<Finding> findings) {
        if (chosen != null) {
            return chosen;
        }
        if (found.isEmpty()) {
            findings.add(Finding.warning(field + (words.isEmpty() ? "-missing" : "-unknown"), field, words));
        }
        return found.orElse(assumed);
    }

    /** What the ledger says; else that of the unit, which is no guess. */
    private static ProblemLevel level(Draft draft, Mend mend, @Nullable Unit unit, List<Finding> findings) {
        if (mend.level() != null) {
            return mend.level();
        }
        Optional<ProblemLevel> said = LEVELS.of(draft.level());
        if (said.isEmpty() && !draft.level().isEmpty()) {
            findings.add(Finding.warning("level-unknown", "level", draft.level()));
        }
        return said.orElseGet(() -> levelOf(unit));
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
