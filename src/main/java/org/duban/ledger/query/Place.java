package org.duban.ledger.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows of a sorted ledger: the sort key of a row, and its id. A list read on from here
 * neither skips nor repeats a row, whatever was registered or closed in the meantime.
 *
 * @param order for which the place was made; under another one it says nothing
 * @param key the row's sort key in words; null for an item without a due date
 */
public record Place(LedgerOrder order, @Nullable String key, long id) {

    private static final char SEPARATOR = '\n';

    /** As it stands in the URL. */
    public String token() {
        String words = order.words() + SEPARATOR + (key == null ? "" : key) + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that the token names under this order; empty for anything else, which starts the list anew. */
    public static Optional<Place> of(@Nullable String token, LedgerOrder order) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        try {
            String[] words = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\n", -1);
            if (words.length != 3 || !words[0].equals(order.words())) {
                return Optional.empty();
            }
            Place place = new Place(order, words[1].isEmpty() ? null : words[1], Long.parseLong(words[2]));
            return place.readable() ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private boolean readable() {
        try {
            date();
            instant();
            return key != null || order.sort() == LedgerSort.DUE;
        } catch (DateTimeException notOurs) {
            return false;
        }
    }

    @Nullable
    LocalDate date() {
        return key != null && order.sort() == LedgerSort.DUE ? LocalDate.parse(key) : null;
    }

    @Nullable
    Instant instant() {
        boolean timed = order.sort() == LedgerSort.SINCE || order.sort() == LedgerSort.MOVED;
        return key != null && timed ? Instant.parse(key) : null;
    }

    @Nullable
    String code() {
        return order.sort() == LedgerSort.UNIT ? key : null;
    }
}
