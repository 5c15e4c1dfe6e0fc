package org.duban.workflow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duban.kernel.CaseRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what the engine announced, for the tests to read. */
@Component
class Heard {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    @EventListener
    void on(TaskOpened opened) {
        events.add(opened);
    }

    @EventListener
    void on(TaskEnded ended) {
        events.add(ended);
    }

    @EventListener
    void on(CandidatesReplaced replaced) {
        events.add(replaced);
    }

    <T> List<T> of(Class<T> type, CaseRef ref) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.toString().contains(ref.toString()))
                .toList();
    }
}
