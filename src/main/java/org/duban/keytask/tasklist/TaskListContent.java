package org.duban.keytask.tasklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentColumn.Option;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.kernel.CaseRef;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.domain.KeyTask;
import org.duban.keytask.domain.KeyTaskRepository;
import org.duban.keytask.domain.UnitPart;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the rows of a task list hold. An amendment begins with the list in force, the first list with the template. */
@Component
@Transactional(readOnly = true)
class TaskListContent implements ContentKind {

    private final TaskListRows rows;
    private final CampaignShape shape;
    private final KeyTaskRepository tasks;
    private final Directory directory;
    private final MessageSource messages;

    TaskListContent(
            TaskListRows rows,
            CampaignShape shape,
            KeyTaskRepository tasks,
            Directory directory,
            MessageSource messages) {
        this.rows = rows;
        this.shape = shape;
        this.tasks = tasks;
        this.directory = directory;
        this.messages = messages;
    }

    /** What the units have to answer already: an optional action adds to it. */
    @Override
    public Optional<String> besidePath(CaseRef subject) {
        return Optional.of("/campaigns/" + subject.id() + "/key-tasks/burden");
    }

    @Override
    public String kind() {
        return KeyTasks.KIND;
    }

    @Override
    public List<ContentColumn> columns(CaseRef subject, Locale locale) {
        Campaign campaign = rows.campaign(subject);
        return Arrays.stream(Column.values())
                .map(column -> new ContentColumn(
                        column.key(),
                        messages.getMessage("keytask.column." + column.key(), null, locale),
                        column.type(),
                        column.mandatory(),
                        options(column, campaign, locale)))
                .toList();
    }

    @Override
    public void check(CaseRef subject, List<ContentRow> content) {
        rows.read(subject, content);
    }

    @Override
    public List<ContentRow> proposal(CaseRef subject) {
        Campaign campaign = rows.campaign(subject);
        Organisation organisation = directory.current();
        List<ContentRow> inForce = tasks.inForce(campaign.id()).stream()
                .map(task -> row(task, organisation))
                .toList();
        return inForce.isEmpty() ? shape.proposed(campaign) : inForce;
    }

    private List<Option> options(Column column, Campaign campaign, Locale locale) {
        return switch (column) {
            case TIER ->
                shape.tiers(campaign).stream()
                        .sorted()
                        .map(tier -> option(tier, locale))
                        .toList();
            case OWNER ->
                RowReading.OWNERS.stream().map(post -> option(post, locale)).toList();
            case PHASE -> shape.phaseOptions(campaign, locale);
            default -> List.of();
        };
    }

    private Option option(Enum<?> constant, Locale locale) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return new Option(constant.name(), messages.getMessage(key, null, locale));
    }

    private static ContentRow row(KeyTask task, Organisation organisation) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Column.CONTENT.key(), task.content());
        values.put(Column.TIER.key(), task.tier().name());
        values.put(Column.REQUIRED.key(), String.valueOf(task.required()));
        values.put(Column.LEAD_UNITS.key(), codes(task, UnitPart.Role.LEAD, organisation));
        values.put(Column.SUPPORTING_UNITS.key(), codes(task, UnitPart.Role.SUPPORTING, organisation));
        values.put(
                Column.LEADER.key(),
                Optional.ofNullable(task.leaderId())
                        .map(id -> organisation.person(id).username())
                        .orElse(""));
        values.put(
                Column.OWNER.key(),
                Optional.ofNullable(task.ownerPost()).map(Enum::name).orElse(""));
        values.put(Column.DEADLINE.key(), task.deadlineWords());
        values.put(Column.EVIDENCE.key(), task.evidenceExpected());
        values.put(Column.PHASE.key(), Optional.ofNullable(task.phaseKey()).orElse(""));
        return new ContentRow(task.rowKey(), values);
    }

    private static String codes(KeyTask task, UnitPart.Role role, Organisation organisation) {
        return String.join(
                ",",
                task.unitsAs(role).stream()
                        .map(id -> organisation.unit(id).code())
                        .toList());
    }
}
