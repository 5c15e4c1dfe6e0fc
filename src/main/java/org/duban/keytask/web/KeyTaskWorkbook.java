package org.duban.keytask.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.deadline.Deadlines;
import org.duban.kernel.Actor;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTaskGroup;
import org.duban.keytask.KeyTaskRow;
import org.duban.keytask.KeyTaskView;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.ListView;
import org.duban.keytask.Ref;
import org.duban.spreadsheet.SheetWriter;
import org.duban.spreadsheet.WorkbookWriter;
import org.duban.spreadsheet.WorkbookWriter.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files one of the lists, in the language of the page. Every text is neutralised by the writer. */
@Component
class KeyTaskWorkbook {

    private final KeyTasks keyTasks;
    private final Deadlines deadlines;
    private final MessageSource messages;

    KeyTaskWorkbook(KeyTasks keyTasks, Deadlines deadlines, MessageSource messages) {
        this.keyTasks = keyTasks;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    /** @return a temporary file that the caller deletes */
    Path file(Campaign campaign, ListView view, KeyTaskFilter filter, Actor actor, Locale locale) throws IOException {
        List<KeyTaskGroup> groups = keyTasks.list(campaign.id(), view, filter, actor.personId());
        Path file = Files.createTempFile("duban-key-tasks", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter sheet = workbook.sheet(label(view, locale), columns(locale));
            sheet.title(text("file.title", locale, campaign.name(), label(view, locale)));
            LocalDate today = deadlines.today(campaign.zone());
            sheet.line(text("file.by", locale, actor.name()), text("file.on", locale, today.toString()));
            sheet.header();
            groups.forEach(group -> group.rows().forEach(row -> sheet.row(cells(view, group, row, locale))));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    String nameOf(Campaign campaign, ListView view, Locale locale) {
        return campaign.name() + " " + label(view, locale) + ".xlsx";
    }

    private List<Column> columns(Locale locale) {
        return List.of(
                Column.of(text("number", locale), 10),
                Column.wrapped(text("content", locale), 48),
                Column.of(text("tier", locale), 12),
                Column.of(text("kind", locale), 12),
                Column.wrapped(text("lead", locale), 24),
                Column.wrapped(text("supporting", locale), 24),
                Column.of(text("answers", locale), 16),
                Column.of(text("deadline", locale), 18),
                Column.of(text("next-due", locale), 12),
                Column.wrapped(text("evidence", locale), 24),
                Column.of(text("total", locale), 8),
                Column.of(messages.getMessage("Standing.DONE", null, locale), 8),
                Column.of(messages.getMessage("Standing.OVERDUE", null, locale), 8));
    }

    private List<@Nullable Object> cells(ListView view, KeyTaskGroup group, KeyTaskRow row, Locale locale) {
        KeyTaskView task = row.task();
        Ref answers = view == ListView.RESPONSIBILITY ? group.person() : task.leader();
        return Arrays.asList(
                task.number(),
                task.content(),
                messages.getMessage("Tier." + task.tier(), null, locale),
                text(task.required() ? "required" : "optional", locale),
                lead(task, locale),
                names(task.supportingUnits()),
                answers != null ? answers.name() : post(task, locale),
                task.deadline(),
                row.dueOn(),
                task.evidence(),
                row.counts().total(),
                row.counts().confirmed(),
                row.counts().overdue());
    }

    private String lead(KeyTaskView task, Locale locale) {
        String units = task.leadUnits().isEmpty() ? text("lead-all", locale) : names(task.leadUnits());
        return task.lead().isEmpty() ? units : units + "\n" + task.lead();
    }

    private @Nullable String post(KeyTaskView task, Locale locale) {
        return task.owner() == null ? null : messages.getMessage("PostKind." + task.owner(), null, locale);
    }

    private static String names(List<Ref> refs) {
        return refs.stream().map(Ref::name).collect(Collectors.joining("\n"));
    }

    private String label(ListView view, Locale locale) {
        return messages.getMessage("ListView." + view, null, locale);
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage("keytask." + key, args, locale);
    }
}
