package org.duban.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.service.JobService;
import org.flowable.job.service.TimerJobService;
import org.flowable.job.service.impl.persistence.entity.JobEntity;
import org.flowable.job.service.impl.persistence.entity.TimerJobEntity;

/**
 * The branch of a model that waits for a case's next stroke: at a timer, or at a receive task where none is to come. Both
 * lead to the same element, which is how the pair is known.
 */
final class Clocks {

    private Clocks() {}

    /** Whether the receive task has a timer beside it that leads to the same element. */
    static boolean isStoppedClock(ReceiveTask task) {
        return task.getParentContainer() != null
                && task.getParentContainer().getFlowElements().stream()
                        .anyMatch(other -> other instanceof IntermediateCatchEvent timer && together(task, timer));
    }

    /** Where the clock of the instance waits; within an engine command. */
    static Optional<ExecutionEntity> waiting(String processInstanceId) {
        CommandContextUtil.getDbSqlSession().selectList("selectExecutionsByRootProcessInstanceId", processInstanceId);
        List<ExecutionEntity> executions = CommandContextUtil.getExecutionEntityManager()
                .findChildExecutionsByProcessInstanceId(processInstanceId);
        return executions.stream()
                .filter(ExecutionEntity::isActive)
                .filter(one -> isClock(one.getCurrentFlowElement()))
                .findFirst();
    }

    /** Takes the clock from where it waits, with whatever job would have done so. */
    static void wake(ExecutionEntity clock, ProcessEngineConfigurationImpl engine) {
        TimerJobService timers = engine.getJobServiceConfiguration().getTimerJobService();
        for (TimerJobEntity timer : timers.findTimerJobsByExecutionId(clock.getId())) {
            timers.deleteTimerJob(timer);
        }
        JobService jobs = engine.getJobServiceConfiguration().getJobService();
        for (JobEntity job : jobs.findJobsByExecutionId(clock.getId())) {
            jobs.deleteJob(job); // on its way already
        }
        CommandContextUtil.getAgenda().planTriggerExecutionOperation(clock);
    }

    private static boolean isClock(FlowElement element) {
        if (element instanceof ReceiveTask task) {
            return isStoppedClock(task);
        }
        return element instanceof IntermediateCatchEvent timer
                && timer.getParentContainer().getFlowElements().stream()
                        .anyMatch(other -> other instanceof ReceiveTask task && together(task, timer));
    }

    private static boolean together(FlowNode one, FlowNode other) {
        return !targets(one).isEmpty() && targets(one).equals(targets(other));
    }

    private static List<String> targets(FlowNode node) {
        return node.getOutgoingFlows().stream().map(SequenceFlow::getTargetRef).toList();
    }
}
