package org.duban.ledger.query;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.Aspect;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** Makes filters: what is not set does not narrow anything. */
public final class LedgerFilterBuilder {

    private @Nullable Long campaign;
    private @Nullable StateChoice state;
    private @Nullable Long unit;
    private @Nullable Boolean only;
    private @Nullable String source;
    private @Nullable Aspect aspect;
    private @Nullable RectificationKind kind;
    private @Nullable Long leader;
    private @Nullable Long handler;
    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueTo;
    private @Nullable LocalDate registeredFrom;
    private @Nullable LocalDate registeredTo;
    private @Nullable AlertLevel alert;
    private Set<ItemMark> mark = EnumSet.noneOf(ItemMark.class);
    private @Nullable String q;
    private @Nullable String sort;

    public LedgerFilterBuilder() {}

    LedgerFilterBuilder(LedgerFilter filter) {
        campaign = filter.campaign();
        state = filter.state();
        unit = filter.unit();
        only = filter.only();
        source = filter.source();
        aspect = filter.aspect();
        kind = filter.kind();
        leader = filter.leader();
        handler = filter.handler();
        dueFrom = filter.dueFrom();
        dueTo = filter.dueTo();
        registeredFrom = filter.registeredFrom();
        registeredTo = filter.registeredTo();
        alert = filter.alert();
        marks(filter.mark());
        q = filter.q();
        sort = filter.sort();
    }

    public LedgerFilterBuilder campaign(@Nullable Long other) {
        campaign = other;
        return this;
    }

    public LedgerFilterBuilder state(@Nullable StateChoice other) {
        state = other;
        return this;
    }

    public LedgerFilterBuilder unit(@Nullable Long other) {
        unit = other;
        return this;
    }

    public LedgerFilterBuilder source(@Nullable String other) {
        source = other;
        return this;
    }

    public LedgerFilterBuilder aspect(@Nullable Aspect other) {
        aspect = other;
        return this;
    }

    public LedgerFilterBuilder kind(@Nullable RectificationKind other) {
        kind = other;
        return this;
    }

    public LedgerFilterBuilder leader(@Nullable Long other) {
        leader = other;
        return this;
    }

    public LedgerFilterBuilder alert(@Nullable AlertLevel other) {
        alert = other;
        return this;
    }

    public LedgerFilterBuilder sort(@Nullable String other) {
        sort = other;
        return this;
    }

    /** The unit alone, not those below it. */
    public LedgerFilterBuilder only(boolean alone) {
        only = alone ? true : null;
        return this;
    }

    public LedgerFilterBuilder handler(@Nullable Long other) {
        handler = other;
        return this;
    }

    public LedgerFilterBuilder due(@Nullable LocalDate from, @Nullable LocalDate to) {
        dueFrom = from;
        dueTo = to;
        return this;
    }

    public LedgerFilterBuilder registered(@Nullable LocalDate from, @Nullable LocalDate to) {
        registeredFrom = from;
        registeredTo = to;
        return this;
    }

    /** One more condition beside those there are. */
    public LedgerFilterBuilder mark(ItemMark one) {
        mark.add(one);
        return this;
    }

    public LedgerFilterBuilder q(@Nullable String words) {
        q = words;
        return this;
    }

    public LedgerFilter build() {
        return new LedgerFilter(
                campaign,
                state,
                unit,
                only,
                source,
                aspect,
                kind,
                leader,
                handler,
                dueFrom,
                dueTo,
                registeredFrom,
                registeredTo,
                alert,
                mark,
                q,
                sort);
    }

    private void marks(@Nullable Set<ItemMark> all) {
        if (all != null) {
            mark.addAll(all);
        }
    }
}
