package org.duban.workflow.engine;

import java.util.function.Supplier;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;

/** Who makes the engine move. Timers and start-up move it as {@link Actor#SYSTEM}. */
@Component
class CurrentActor {

    private final ThreadLocal<Actor> current = ThreadLocal.withInitial(() -> Actor.SYSTEM);

    Actor get() {
        return current.get();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        Actor before = current.get();
        current.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private void restore(Actor before) {
        if (before.isSystem()) {
            current.remove();
        } else {
            current.set(before);
        }
    }
}
