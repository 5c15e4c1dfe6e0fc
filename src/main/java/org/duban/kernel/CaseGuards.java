package org.duban.kernel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the guard of a case. A case type without a guard is readable by nobody. */
@Component
public class CaseGuards {

    private final ObjectProvider<CaseGuard> guards;

    CaseGuards(ObjectProvider<CaseGuard> guards) {
        this.guards = guards;
    }

    public boolean maySee(CaseRef ref, long personId) {
        CaseGuard guard = byType().get(ref.type());
        return guard != null && guard.maySee(ref.id(), personId);
    }

    /** The same for one file that is attached to a part of the case. */
    public boolean maySeeFile(CaseRef ref, String part, long fileId, long personId) {
        CaseGuard guard = byType().get(ref.type());
        return guard != null && guard.maySeeFile(ref.id(), part, fileId, personId);
    }

    /** The guard of the case's type; an unknown type is a programming error. */
    public CaseGuard of(CaseRef ref) {
        CaseGuard guard = byType().get(ref.type());
        if (guard == null) {
            throw new IllegalStateException("no guard for cases of type " + ref.type());
        }
        return guard;
    }

    private Map<String, CaseGuard> byType() {
        List<CaseGuard> all = guards.stream().toList();
        return all.stream().collect(Collectors.toMap(CaseGuard::caseType, Function.identity()));
    }
}
