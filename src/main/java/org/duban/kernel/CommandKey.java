package org.duban.kernel;

import java.util.UUID;

/**
 * The idempotency key of one command: a form's hidden field {@code commandKey}, or the API header
 * {@code Idempotency-Key}. The same key acts once, however often it arrives.
 */
public record CommandKey(String value) {

    public static final int MAX_LENGTH = 64;

    public CommandKey {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw Refusal.invalid("command.key-malformed", MAX_LENGTH);
        }
    }

    public static CommandKey random() {
        return new CommandKey(UUID.randomUUID().toString());
    }

    /** The key of one of several commands that arrive under one key (the rows of a batch). */
    public CommandKey forPart(long part) {
        return new CommandKey(
                UUID.nameUUIDFromBytes((value + "/" + part).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString());
    }
}
