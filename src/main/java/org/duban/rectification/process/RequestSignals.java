package org.duban.rectification.process;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.organization.Candidates;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.ItemTask;
import org.duban.rectification.domain.RequestProcess;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for requests. */
@Component
class RequestSignals implements RequestProcess {

    private final ProcessRuntime runtime;

    RequestSignals(ProcessRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void asked(ItemRequest request, Actor actor) {
        runtime.start(request.kind().caseType(), request.instance(), request.ref(), actor, Map.of());
    }

    @Override
    public void decided(ItemRequest request, Actor actor) {
        runtime.completeTask(request.instance(), ItemTask.of(request.kind()), actor, Map.of());
    }

    @Override
    public void dropped(ItemRequest request, Actor actor) {
        runtime.cancel(request.instance(), actor);
    }

    @Override
    public void clockWoken(ItemRequest request, Actor actor) {
        runtime.wakeClock(request.instance(), actor);
    }

    @Override
    public void deciderChanged(ItemRequest request) {
        long decider = Objects.requireNonNull(request.deciderId(), "the office decides by its posts");
        runtime.replaceCandidates(request.instance(), ItemTask.of(request.kind()), Set.of(Candidates.person(decider)));
    }
}
