package org.duban.rectification.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.Escalation;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.rectification.ItemView.Ref;
import org.duban.rectification.RequestState;
import org.duban.rectification.RequestView;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.Deciders;
import org.duban.rectification.domain.ItemRequest;
import org.springframework.stereotype.Component;

/** Puts together a request as whoever sees its item sees it. */
@Component
public class RequestAssembly {

    private static final int NAMES = 8;

    private final Escalation escalation;

    RequestAssembly(Escalation escalation) {
        this.escalation = escalation;
    }

    public RequestView view(ItemRequest request, Cast cast) {
        boolean open = request.state() == RequestState.OPEN;
        Organisation organisation = cast.organisation();
        Long decidedBy = request.decidedBy();
        return new RequestView(
                request.id(),
                request.kind(),
                request.ground(),
                request.state(),
                request.reason(),
                request.dueOn(),
                request.wantedOn(),
                request.grantedOn(),
                request.verificationId(),
                person(organisation, request.askerId()),
                new Ref(
                        request.unitId(),
                        organisation.findUnit(request.unitId()).map(Unit::name).orElse("—")),
                request.askedAt(),
                open ? deciders(request, cast) : List.of(),
                request.decideBy(),
                Objects.requireNonNullElse(request.clock().originalDueOn(), request.decideBy()),
                escalation.changes(request.ref()),
                open
                        ? escalation.levelOf(
                                request.kind().caseType(),
                                Map.of(),
                                request.decideBy(),
                                cast.campaign().zone())
                        : AlertLevel.GREEN,
                decidedBy == null ? null : person(organisation, decidedBy),
                request.decidedAt(),
                request.answer());
    }

    private static List<String> deciders(ItemRequest request, Cast cast) {
        return Deciders.of(request, cast).stream()
                .limit(NAMES)
                .map(Person::name)
                .toList();
    }

    private static Ref person(Organisation organisation, long id) {
        return new Ref(id, organisation.findPerson(id).map(Person::name).orElse("—"));
    }
}
