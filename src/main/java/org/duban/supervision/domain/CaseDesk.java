package org.duban.supervision.domain;

import java.util.function.ToLongFunction;
import org.duban.escalation.CaseFacts;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.supervision.CaseAction;
import org.springframework.stereotype.Component;

/** The way of every command about a case of another module: hold it, ask whether this person may, act. Once. */
@Component
public class CaseDesk {

    private final Cases cases;
    private final CaseGuards guards;
    private final Directory directory;
    private final Commands commands;

    CaseDesk(Cases cases, CaseGuards guards, Directory directory, Commands commands) {
        this.cases = cases;
        this.guards = guards;
        this.directory = directory;
        this.commands = commands;
    }

    /**
     * @param work answers with the id that the command is to answer with
     * @throws Refusal {@code supervision.no-case} for one that is not there or not the actor's to see, {@code
     *     supervision.not-yours-to-issue}, {@code supervision.not-yours}
     */
    public long act(Actor actor, CommandKey key, CaseAction action, CaseRef ref, ToLongFunction<CaseFacts> work) {
        return commands.once(key, actor, "supervision." + action + "/" + ref, () -> {
            CaseFacts facts = cases.hold(ref).orElseThrow(CaseDesk::notFound);
            admit(action, facts, actor.personId());
            return work.applyAsLong(facts);
        });
    }

    /** The case as it stands, if this person may do this about it; the refusals are those of {@link #act}. */
    public CaseFacts look(CaseAction action, CaseRef ref, long personId) {
        CaseFacts facts = cases.facts(ref).orElseThrow(CaseDesk::notFound);
        admit(action, facts, personId);
        return facts;
    }

    private void admit(CaseAction action, CaseFacts facts, long personId) {
        if (!guards.maySee(facts.ref(), personId)) {
            throw notFound();
        }
        Organisation organisation = directory.current();
        CaseAuthority.require(action, facts, organisation, organisation.viewer(personId));
    }

    private static Refusal notFound() {
        return Refusal.notFound("supervision.no-case");
    }
}
