package org.duban.workflow.engine;

import java.util.List;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LiveDiagram;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws an instance on the definition it runs or ran on. */
@Service
class EngineDiagrams implements Diagrams {

    private final JdbcTemplate jdbc;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Passages passages;
    private final ModelPictures pictures;

    EngineDiagrams(
            JdbcTemplate jdbc,
            RepositoryService repository,
            RuntimeService runtime,
            Passages passages,
            ModelPictures pictures) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.runtime = runtime;
        this.passages = passages;
        this.pictures = pictures;
    }

    @Override
    @Transactional(readOnly = true)
    public LiveDiagram of(String processInstanceId) {
        String definitionId = jdbc.queryForObject(
                "select definition_id from workflow_instance where process_instance_id = ?",
                String.class,
                processInstanceId);
        if (definitionId == null) {
            throw new IllegalStateException("instance without a definition: " + processInstanceId);
        }
        return new LiveDiagram(
                pictures.of(definitionId, LocaleContextHolder.getLocale()),
                repository.getProcessDefinition(definitionId).getVersion(),
                active(processInstanceId),
                passages.of(processInstanceId));
    }

    private List<String> active(String processInstanceId) {
        return runtime.createExecutionQuery().processInstanceId(processInstanceId).list().stream()
                .map(Execution::getActivityId)
                .filter(id -> id != null)
                .distinct()
                .sorted()
                .toList();
    }
}
