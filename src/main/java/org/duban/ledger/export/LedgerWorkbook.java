package org.duban.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerFilter;
import org.duban.organization.Directory;
import org.duban.rectification.Items;
import org.duban.spreadsheet.SheetWriter;
import org.duban.spreadsheet.WorkbookWriter;
import org.duban.spreadsheet.WorkbookWriter.Column;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Files the ledger: a title, who files it and when, thirteen columns. Always in Chinese, whatever the language
 * of the pages, because that is what an office hands in. Written to a file first, so that a slow reader holds
 * no connection to the database, and row by row, so that a million rows need no more memory than ten.
 */
@Component
public class LedgerWorkbook {

    private static final Locale FILED = Locale.SIMPLIFIED_CHINESE;

    private final Ledger ledger;
    private final Items items;
    private final Campaigns campaigns;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    LedgerWorkbook(
            Ledger ledger, Items items, Campaigns campaigns, Directory directory, MessageSource messages, Clock clock) {
        this.ledger = ledger;
        this.items = items;
        this.campaigns = campaigns;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes what the filter matches and the person may see.
     *
     * @return a temporary file that the caller deletes
     */
    public Path file(LedgerFilter filter, long personId) {
        try {
            Path file = Files.createTempFile("duban-ledger", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                write(filter, personId, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under which a browser keeps it. */
    public String nameOf(LedgerFilter filter) {
        return text("name", DateTimeFormatter.ISO_LOCAL_DATE.format(today(filter)));
    }

    private void write(LedgerFilter filter, long personId, OutputStream out) {
        LedgerCells cells = new LedgerCells(messages, items.sources(FILED), FILED);
        AtomicInteger number = new AtomicInteger();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter sheet = workbook.sheet(text("sheet"), columns());
            sheet.title(title(filter));
            sheet.line(
                    text("by", filedBy(filter, personId)),
                    text("on", DateTimeFormatter.ofPattern(text("day"), FILED).format(today(filter))));
            sheet.header();
            ledger.export(filter, personId, row -> sheet.row(cells.of(number.incrementAndGet(), row)));
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.of(text("seq"), 6),
                Column.of(text("aspect"), 11),
                Column.of(text("source"), 15),
                Column.wrapped(text("description"), 44),
                Column.of(text("leader"), 10),
                Column.wrapped(text("unit"), 24),
                Column.of(text("handler"), 10),
                Column.of(text("kind"), 11),
                Column.wrapped(text("measures"), 44),
                Column.wrapped(text("goal"), 26),
                Column.of(text("due"), 14),
                Column.wrapped(text("column-progress"), 32),
                Column.wrapped(text("remark"), 20));
    }

    private String title(LedgerFilter filter) {
        Long campaign = filter.campaign();
        return campaign == null
                ? text("title")
                : campaigns
                        .find(campaign)
                        .map(one -> text("titled", one.name()))
                        .orElseGet(() -> text("title"));
    }

    private String filedBy(LedgerFilter filter, long personId) {
        Long unit = filter.unit();
        if (unit != null && directory.current().findUnit(unit).isPresent()) {
            return directory.current().unit(unit).name();
        }
        return directory.viewer(personId).posts().stream()
                .map(post -> directory.current().unit(post.unitId()).name())
                .distinct()
                .limit(1)
                .collect(Collectors.joining());
    }

    private LocalDate today(LedgerFilter filter) {
        Long campaign = filter.campaign();
        ZoneId zone = campaigns.all().stream()
                .filter(one -> campaign == null || one.id() == campaign)
                .findFirst()
                .map(Campaign::zone)
                .orElse(clock.getZone());
        return LocalDate.now(clock.withZone(zone));
    }

    private String text(String key, Object... args) {
        return messages.getMessage("ledger-list.file." + key, args, FILED);
    }
}
