package org.duban.supervision.web;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.supervision.NewOrder;
import org.duban.supervision.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * An order as its form sends it.
 *
 * @param about the case, as {@code type:id}
 * @param dueOn null for the usual time
 */
public record OrderForm(
        @Nullable String about,
        @Nullable OrderKind kind,
        @Nullable String text,
        @Nullable LocalDate dueOn) {

    /** @throws Refusal {@code supervision.no-case} for an address that names none */
    static CaseRef ref(@Nullable String about) {
        Matcher matcher = Pattern.compile("([a-z][a-z-]{0,62}):(\\d{1,18})").matcher(about == null ? "" : about);
        if (!matcher.matches()) {
            throw Refusal.notFound("supervision.no-case");
        }
        return new CaseRef(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    OrderKind kindOrUsual() {
        return kind == null ? OrderKind.ORDER : kind;
    }

    NewOrder order() {
        return new NewOrder(ref(about), kindOrUsual(), text == null ? "" : text.strip(), dueOn);
    }
}
