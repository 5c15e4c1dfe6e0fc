package org.duban.inbox.web;

import java.util.List;
import org.duban.inbox.InboxService;
import org.duban.inbox.query.Place;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's open tasks, by urgency; claim and release. What is done with a task is done to its case. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private static final int LIMIT = 200;

    private final InboxService inbox;

    TasksApi(InboxService inbox) {
        this.inbox = inbox;
    }

    /**
     * One page.
     *
     * @param total all tasks that wait for the caller
     * @param next the value of {@code after} for the next page, null on the last
     */
    record TaskPage(
            List<TaskRow> tasks, long total, @Nullable String next) {}

    @GetMapping
    TaskPage list(
            Actor caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        int size = Math.min(Math.max(limit, 1), LIMIT);
        List<TaskRow> rows = inbox.toDo(caller, Place.parse(after).orElse(null), size + 1);
        boolean more = rows.size() > size;
        return new TaskPage(
                more ? rows.subList(0, size) : rows,
                inbox.count(caller),
                more ? rows.get(size - 1).place().token() : null);
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(Actor caller, CommandKey key, @PathVariable String id) {
        inbox.claim(caller, key, id);
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Actor caller, CommandKey key, @PathVariable String id) {
        inbox.release(caller, key, id);
    }
}
