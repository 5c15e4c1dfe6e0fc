package org.duban.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.kernel.CaseRef;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** The inbound bean of the model {@code parts}: parallel signers, then parallel phases. */
@InboundBean("parts")
public class PartsSpecimen implements CaseTasks {

    static final String KEY = "parts";

    private static final AtomicLong NEXT_CASE = new AtomicLong(1);

    private final Set<Long> decided = ConcurrentHashMap.newKeySet();

    static void deployTo(RepositoryService repository) {
        repository
                .createDeployment()
                .enableDuplicateFiltering()
                .name(KEY)
                .addClasspathResource("models/parts.bpmn20.xml")
                .deploy();
    }

    CaseRef newCase() {
        return new CaseRef(KEY, NEXT_CASE.getAndIncrement());
    }

    void decide(CaseRef ref) {
        decided.add(ref.id());
    }

    public List<Long> signers(DelegateExecution execution) {
        return List.of(11L, 12L, 13L);
    }

    public List<Long> phases(DelegateExecution execution) {
        return List.of(21L, 22L);
    }

    public boolean isDecided(DelegateExecution execution) {
        return decided.contains(Long.parseLong(execution.getProcessInstanceBusinessKey()));
    }

    public Set<String> candidates(DelegateExecution execution) {
        return Set.of("person:" + execution.getVariable("part"));
    }

    @Override
    public String caseType() {
        return KEY;
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        throw new IllegalStateException("every task of this model is a part");
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey, @Nullable Long part) {
        LocalDate due = LocalDate.of(2023, 10, 9).plusDays(part == null ? 0 : part);
        return new TaskCard("P" + caseId, "part " + part, null, "", due, AlertLevel.GREEN, "", 1, false, Set.of());
    }
}
