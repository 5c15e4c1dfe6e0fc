package org.duban.ledger.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.Aspect;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** Filters from the words of a URL. */
public final class Filters {

    private Filters() {}

    public static LedgerFilter of(long campaign, Map<String, String> said) {
        return new LedgerFilter(
                campaign,
                read(said.get("state"), StateChoice::valueOf),
                read(said.get("unit"), Long::valueOf),
                read(said.get("only"), Boolean::valueOf),
                said.get("source"),
                read(said.get("aspect"), Aspect::valueOf),
                read(said.get("kind"), RectificationKind::valueOf),
                read(said.get("leader"), Long::valueOf),
                read(said.get("handler"), Long::valueOf),
                read(said.get("dueFrom"), LocalDate::parse),
                read(said.get("dueTo"), LocalDate::parse),
                read(said.get("registeredFrom"), LocalDate::parse),
                read(said.get("registeredTo"), LocalDate::parse),
                read(said.get("alert"), AlertLevel::valueOf),
                read(said.get("mark"), word -> Set.of(ItemMark.valueOf(word))),
                said.get("q"),
                said.get("sort"));
    }

    private static <T> @Nullable T read(@Nullable String word, Function<String, T> reading) {
        return word == null || word.isEmpty() ? null : reading.apply(word);
    }
}
