package org.duban.keytask.tasklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.duban.approval.ContentRow;
import org.duban.keytask.DeadlineRule;
import org.duban.keytask.KeyTaskPlan;
import org.duban.keytask.domain.Cascade;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** Reads one row, and says what is wrong with it. */
final class RowReading {

    /** Posts that can answer for a key task in a unit. */
    static final Set<PostKind> OWNERS = EnumSet.of(
            PostKind.UNIT_HEAD,
            PostKind.UNIT_LEADER,
            PostKind.LIAISON,
            PostKind.BRANCH_SECRETARY,
            PostKind.OFFICE_DIRECTOR,
            PostKind.COUNTY_LEADER,
            PostKind.LEADING_GROUP_HEAD);

    private static final int CONTENT = 2000;
    private static final int WORDS = 200;
    private static final int EVIDENCE = 500;

    private final Frame frame;
    private final RowErrors errors;
    private final int at;
    private final ContentRow row;

    RowReading(Frame frame, RowErrors errors, int at, ContentRow row) {
        this.frame = frame;
        this.errors = errors;
        this.at = at;
        this.row = row;
    }

    /** Empty if something that a plan cannot do without is wrong; it has been said. */
    Optional<KeyTaskPlan> read() {
        String content = text(Column.CONTENT, CONTENT);
        if (content.isEmpty()) {
            errors.at(at, Column.CONTENT, "keytask.content-missing");
        }
        Optional<Tier> tier = tier();
        String phase = phase();
        Optional<DeadlineRule> deadline = deadline(phase);
        String leadWords = text(Column.LEAD, WORDS);
        Set<Long> lead = units(Column.LEAD_UNITS);
        Set<Long> supporting = units(Column.SUPPORTING_UNITS);
        supporting.removeAll(lead);
        Long leader = leader();
        PostKind owner = owner();
        String evidence = text(Column.EVIDENCE, EVIDENCE);
        if (tier.isEmpty() || deadline.isEmpty()) {
            return Optional.empty();
        }
        KeyTaskPlan plan = new KeyTaskPlan(
                row.key(),
                content,
                tier.get(),
                !"false".equals(row.value(Column.REQUIRED.key())),
                leadWords,
                lead,
                supporting,
                leader,
                owner,
                deadline.get(),
                evidence,
                phase);
        requireSomebody(plan);
        return Optional.of(plan);
    }

    private void requireSomebody(KeyTaskPlan plan) {
        boolean unitsReadable = plan.leadUnitIds().size() == codes(Column.LEAD_UNITS).length;
        if (unitsReadable
                && Cascade.units(plan, frame.campaign(), frame.organisation()).isEmpty()) {
            errors.at(at, Column.TIER, "keytask.nobody-asked");
        }
    }

    private Optional<Tier> tier() {
        String name = row.value(Column.TIER.key());
        Optional<Tier> tier = Arrays.stream(Tier.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (name.isEmpty()) {
            errors.at(at, Column.TIER, "keytask.tier-missing");
        } else if (tier.isEmpty()) {
            errors.at(at, Column.TIER, "keytask.no-such-tier", name);
        } else if (!frame.tiers().contains(tier.get())) {
            errors.at(at, Column.TIER, "keytask.tier-apart");
        }
        return tier;
    }

    private Optional<DeadlineRule> deadline(@Nullable String phase) {
        String words = text(Column.DEADLINE, WORDS);
        if (words.isEmpty()) {
            errors.at(at, Column.DEADLINE, "keytask.deadline-missing");
            return Optional.empty();
        }
        Optional<DeadlineRule> rule = DeadlineRule.read(words, frame.campaign().startsOn());
        if (rule.isEmpty()) {
            errors.at(at, Column.DEADLINE, "keytask.deadline-unreadable", words);
        } else if (Cascade.periods(rule.get(), phase, frame.campaign(), frame.phases())
                .isEmpty()) {
            errors.at(
                    at,
                    Column.DEADLINE,
                    "keytask.deadline-outside",
                    words,
                    frame.campaign().startsOn(),
                    frame.campaign().endsOn());
        }
        return rule;
    }

    private Set<Long> units(Column column) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String code : codes(column)) {
            frame.organisation()
                    .unitByCode(code)
                    .filter(Unit::active)
                    .ifPresentOrElse(
                            unit -> ids.add(unit.id()), () -> errors.at(at, column, "keytask.no-such-unit", code));
        }
        return ids;
    }

    private String[] codes(Column column) {
        return Arrays.stream(row.value(column.key()).split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    private @Nullable Long leader() {
        String username = row.value(Column.LEADER.key());
        Optional<Person> person = username.isEmpty()
                ? Optional.empty()
                : frame.organisation().personByUsername(username).filter(Person::active);
        if (!username.isEmpty() && person.isEmpty()) {
            errors.at(at, Column.LEADER, "keytask.no-such-leader", username);
        }
        return person.map(Person::id).orElse(null);
    }

    private @Nullable PostKind owner() {
        String name = row.value(Column.OWNER.key());
        Optional<PostKind> post =
                OWNERS.stream().filter(one -> one.name().equals(name)).findFirst();
        if (!name.isEmpty() && post.isEmpty()) {
            errors.at(at, Column.OWNER, "keytask.no-such-post", name);
        }
        return post.orElse(null);
    }

    private @Nullable String phase() {
        String key = row.value(Column.PHASE.key());
        if (!key.isEmpty()
                && frame.phases().stream().noneMatch(phase -> phase.key().equals(key))) {
            errors.at(at, Column.PHASE, "keytask.no-such-phase", key);
        }
        return key.isEmpty() ? null : key;
    }

    private String text(Column column, int most) {
        String text = row.value(column.key());
        if (text.length() > most) {
            errors.at(at, column, "keytask.too-long", most, text.length());
        }
        return text;
    }
}
