package org.duban.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.inbox.DoneBy;
import org.duban.inbox.Inbox;
import org.duban.inbox.TaskCard;
import org.duban.inbox.domain.InboxTables.Open;
import org.duban.inbox.query.InboxRows;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.workflow.CandidatesReplaced;
import org.duban.workflow.TaskEnded;
import org.duban.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the engine within its transaction, so that no list ever shows what is not so. */
@Component
class InboxProjection implements Inbox {

    private final InboxTables tables;
    private final InboxCases descriptions;
    private final InboxRows rows;
    private final CaseCards cards;

    InboxProjection(InboxTables tables, InboxCases descriptions, InboxRows rows, CaseCards cards) {
        this.tables = tables;
        this.descriptions = descriptions;
        this.rows = rows;
        this.cards = cards;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskOpened opened) {
        TaskCard card = cards.of(opened.ref(), opened.taskKey(), opened.part());
        descriptions.describe(opened.ref(), card);
        tables.open(opened, card);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEnded ended) {
        tables.close(ended.taskId());
        if (ended.completed()) {
            tables.done(ended.ref(), ended.taskKey(), ended.by(), ended.at());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CandidatesReplaced replaced) {
        TaskCard card = cards.of(replaced.ref(), replaced.taskKey(), replaced.part());
        descriptions.describe(replaced.ref(), card);
        for (Open task : tables.openTasks(replaced.ref())) {
            if (task.id().equals(replaced.taskId())) {
                tables.redescribe(task, card);
                tables.replaceCandidates(task, replaced.candidates(), card);
            }
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(CaseRef ref) {
        List<Open> open = tables.openTasks(ref);
        for (Open task : open) {
            TaskCard card = cards.of(ref, task.taskKey(), task.part());
            if (task.equals(open.get(0))) {
                descriptions.describe(ref, card);
            }
            tables.redescribe(task, card);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void acted(CaseRef ref, String taskKey, Actor by, Instant at) {
        tables.done(ref, taskKey, by, at);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DoneBy> lastDone(CaseRef ref, String taskKey) {
        return Optional.ofNullable(rows.lastDone(ref, taskKey));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> claimedBy(CaseRef ref, String taskKey) {
        return Optional.ofNullable(rows.claimedBy(ref, taskKey));
    }
}
