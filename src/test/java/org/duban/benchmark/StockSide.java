package org.duban.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The engine as its starter sets it up, and an application that does little more than that: six user tasks, each
 * found by its candidate group and completed with what was decided; the data of a problem as variables, the
 * engine's history for a record. It does not even claim a task first, which would cost eleven statements each.
 */
final class StockSide implements Side {

    private static final String[] TASKS = {"confirm", "assign", "accept", "rectify", "countersign", "verify"};

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    StockSide(HikariDataSource pool) {
        this.pool = pool;
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(StatementCount.counting(pool));
        configuration.setTransactionManager(new DataSourceTransactionManager(configuration.getDataSource()));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(true);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("benchmark/stock.bpmn20.xml")
                .deploy();
    }

    @Override
    public String name() {
        return "stock Flowable";
    }

    @Override
    public void lifecycle() {
        run((action, work) -> work.run());
    }

    @Override
    public Map<String, Map<String, Integer>> statements() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        run((action, work) -> counts.put(action, StatementCount.of(work)));
        return counts;
    }

    private void run(BiConsumer<String, Runnable> step) {
        String problem = UUID.randomUUID().toString();
        step.accept("register", () -> register(problem));
        for (String task : TASKS) {
            step.accept(task, () -> complete(problem, task));
        }
    }

    private void register(String problem) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "stock",
                        problem,
                        Map.of(
                                "description", "Service windows close before the announced hour",
                                "source", "public",
                                "unit", 4711L,
                                "registrant", "liaison"));
    }

    private void complete(String problem, String group) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(problem)
                .taskCandidateGroup(group)
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of(group + "Outcome", "done as planned"));
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
