package org.duban.keytask.tasklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentColumn.Option;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.kernel.CaseRef;
import org.duban.keytask.KeyTasks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rows of a task list hold. An amendment begins with the list in force, the first list
 * with that of the campaign before, or with the template.
 */
@Component
@Transactional(readOnly = true)
class TaskListContent implements ContentKind {

    private final TaskListRows rows;
    private final CampaignShape shape;
    private final ListedRows listed;
    private final FirstProposal first;
    private final MessageSource messages;

    TaskListContent(
            TaskListRows rows, CampaignShape shape, ListedRows listed, FirstProposal first, MessageSource messages) {
        this.rows = rows;
        this.shape = shape;
        this.listed = listed;
        this.first = first;
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
        List<ContentRow> inForce = listed.of(campaign.id());
        return inForce.isEmpty() ? first.of(campaign) : inForce;
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
}
