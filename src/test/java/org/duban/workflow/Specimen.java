package org.duban.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.kernel.CaseRef;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.delegate.DelegateExecution;

/** The inbound bean of the model {@code specimen}: two tasks beside a timer that fires twice. */
@InboundBean("specimen")
public class Specimen {

    public static final String KEY = "specimen";
    public static final Duration STEP = Duration.ofDays(2);

    private static final AtomicLong NEXT_CASE = new AtomicLong(1);

    private final Clock clock;
    private final Map<Long, Set<String>> candidates = new ConcurrentHashMap<>();
    private final Map<Long, AtomicInteger> levels = new ConcurrentHashMap<>();

    Specimen(Clock clock) {
        this.clock = clock;
    }

    /** Brings the model into the engine; a second time changes nothing. */
    public static void deployTo(RepositoryService repository) {
        repository
                .createDeployment()
                .enableDuplicateFiltering()
                .name(KEY)
                .addClasspathResource("models/specimen.bpmn20.xml")
                .deploy();
    }

    /** A case that no other test has. */
    public CaseRef newCase(String... keys) {
        CaseRef ref = new CaseRef(KEY, NEXT_CASE.getAndIncrement());
        candidates.put(ref.id(), Set.of(keys));
        levels.put(ref.id(), new AtomicInteger());
        return ref;
    }

    public int levelOf(CaseRef ref) {
        return levels.get(ref.id()).get();
    }

    public List<String> candidates(DelegateExecution execution) {
        return List.copyOf(candidates.getOrDefault(caseId(execution), Set.of()));
    }

    public Date nextChange(DelegateExecution execution) {
        return Date.from(clock.instant().plus(STEP));
    }

    public void raiseLevel(DelegateExecution execution) {
        levels.get(caseId(execution)).incrementAndGet();
    }

    public boolean risesAgain(DelegateExecution execution) {
        return levels.get(caseId(execution)).get() < 2;
    }

    private static long caseId(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }
}
