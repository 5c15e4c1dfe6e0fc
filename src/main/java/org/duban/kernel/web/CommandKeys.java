package org.duban.kernel.web;

import org.duban.kernel.CommandKey;
import org.springframework.stereotype.Component;

/** Gives each rendered form its idempotency key; templates name it {@code @commandKeys}. */
@Component
class CommandKeys {

    public String next() {
        return CommandKey.random().value();
    }
}
