package org.duban.inspection.process;

import java.util.Date;
import java.util.Set;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionRepository;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/inspection.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("inspection")
public class InspectionInbound {

    private final InspectionRepository inspections;
    private final InspectionDesk desk;

    InspectionInbound(InspectionRepository inspections, InspectionDesk desk) {
        this.inspections = inspections;
        this.desk = desk;
    }

    /** For whom the task waits that opens now. */
    public Set<String> candidates(DelegateExecution execution) {
        return desk.candidates(of(execution));
    }

    public boolean isLookBackReview(DelegateExecution execution) {
        return of(execution).kind() == InspectionKind.LOOK_BACK_REVIEW;
    }

    public boolean isSpotCheck(DelegateExecution execution) {
        return of(execution).kind() == InspectionKind.SPOT_CHECK;
    }

    /** Whether a stroke of the clock is to come. */
    public boolean isClockRunning(DelegateExecution execution) {
        return desk.nextStroke(of(execution)).isPresent();
    }

    /** When it will strike: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        return Date.from(desk.nextStroke(of(execution)).orElseThrow());
    }

    public void strikeClock(DelegateExecution execution) {
        desk.strike(inspections.lock(idOf(execution)).orElseThrow());
    }

    private Inspection of(DelegateExecution execution) {
        return inspections
                .findById(idOf(execution))
                .orElseThrow(() -> new IllegalStateException("no inspection for " + execution.getProcessInstanceId()));
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }
}
