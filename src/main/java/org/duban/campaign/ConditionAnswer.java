package org.duban.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds, and in words what is still open.
 *
 * @param messageKey a message of the answering module, in both languages ({@code condition.items-closed.open})
 * @param args its arguments, in the language that was asked for
 * @param path where it can be brought about, or looked at once it holds
 */
public record ConditionAnswer(
        boolean met,
        String messageKey,
        List<Object> args,
        @Nullable String path) {

    public static ConditionAnswer met(String messageKey, @Nullable String path, Object... args) {
        return new ConditionAnswer(true, messageKey, List.of(args), path);
    }

    public static ConditionAnswer open(String messageKey, @Nullable String path, Object... args) {
        return new ConditionAnswer(false, messageKey, List.of(args), path);
    }
}
