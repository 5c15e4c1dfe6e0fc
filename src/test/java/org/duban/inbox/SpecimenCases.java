package org.duban.inbox;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseGuard;
import org.duban.workflow.Specimen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a business module would say about the cases of the model {@code specimen}. */
@Component
public class SpecimenCases implements CaseTasks, CaseGuard {

    /** A case as a test describes it; everybody may see it who is not among the hidden. */
    public record Described(
            @Nullable LocalDate dueOn, AlertLevel level, long startedBy, Set<Long> excluded, Set<Long> hidden) {}

    private static final Described PLAIN = new Described(null, AlertLevel.GREEN, 1, Set.of(), Set.of());

    private final Map<Long, Described> cases = new ConcurrentHashMap<>();

    public void describe(long caseId, Described described) {
        cases.put(caseId, described);
    }

    private Described of(long caseId) {
        return cases.getOrDefault(caseId, PLAIN);
    }

    @Override
    public String caseType() {
        return Specimen.KEY;
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        Described described = of(caseId);
        return new TaskCard(
                "S-" + caseId,
                titleOf(caseId, Locale.ENGLISH),
                null,
                "bureau",
                described.dueOn(),
                described.level(),
                "office",
                described.startedBy(),
                false,
                described.excluded());
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return !of(caseId).hidden().contains(personId);
    }

    @Override
    public String pathOf(long caseId) {
        return "/help?specimen=" + caseId;
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return "specimen " + caseId;
    }
}
