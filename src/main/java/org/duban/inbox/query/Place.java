package org.duban.inbox.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place of a row in the list by urgency; the next page begins behind it. */
public record Place(LocalDate sortOn, Instant openedAt, String taskId) {

    /** As part of an address. */
    public String token() {
        return sortOn + "_" + openedAt + "_" + taskId;
    }

    /** Empty for what is no place: the list then begins at its beginning. */
    public static Optional<Place> parse(@Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("_", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(LocalDate.parse(parts[0]), Instant.parse(parts[1]), parts[2]));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
