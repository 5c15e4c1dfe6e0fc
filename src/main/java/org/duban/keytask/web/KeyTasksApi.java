package org.duban.keytask.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.keytask.Burden;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTaskGroup;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.Matrix;
import org.duban.keytask.PublishedList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A campaign's key tasks for programs. */
@Tag(name = "key-tasks")
@RestController
@RequestMapping("/api/v1/key-tasks")
class KeyTasksApi {

    private final KeyTasks keyTasks;

    KeyTasksApi(KeyTasks keyTasks) {
        this.keyTasks = keyTasks;
    }

    @Operation(summary = "The list in one of its orders: task, responsibility or deadline")
    @GetMapping
    List<KeyTaskGroup> list(
            @RequestParam long campaign,
            @RequestParam(defaultValue = "task") String view,
            @ModelAttribute KeyTaskFilter filter,
            Actor actor) {
        return keyTasks.list(campaign, KeyTaskPages.orderOf(view), filter, actor.personId());
    }

    @Operation(summary = "The approved list that the campaign works by")
    @GetMapping("/published")
    PublishedList published(@RequestParam long campaign) {
        return keyTasks.published(campaign).orElseThrow(() -> Refusal.notFound("keytask.no-list"));
    }

    @Operation(summary = "Units by key tasks, with the progress of each unit")
    @GetMapping("/matrix")
    Matrix matrix(@RequestParam long campaign, @ModelAttribute KeyTaskFilter filter, Actor actor) {
        return keyTasks.matrix(campaign, filter, actor.personId());
    }

    @Operation(summary = "How many requests each grass-roots unit has in a month (2023-10)")
    @GetMapping("/burden")
    Burden burden(@RequestParam long campaign, @RequestParam YearMonth month, Actor actor) {
        return keyTasks.burden(campaign, month, actor.personId());
    }
}
