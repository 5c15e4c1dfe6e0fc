package org.duban.monitoring.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words of an address that name a constant. */
final class Words {

    private Words() {}

    /** The constant; null where the word names none. */
    static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
