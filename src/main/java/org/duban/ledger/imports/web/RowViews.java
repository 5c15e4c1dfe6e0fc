package org.duban.ledger.imports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.ledger.imports.ImportRow;
import org.duban.ledger.imports.ImportedItems;
import org.duban.ledger.imports.LedgerImport;
import org.duban.ledger.imports.matching.Finding;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.matching.Resolved;
import org.duban.ledger.imports.reading.Draft;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.rectification.ImportedItem;
import org.duban.rectification.ItemImport;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts rows into words. */
@Component
class RowViews {

    private final Directory directory;
    private final Campaigns campaigns;
    private final Items items;
    private final ImportedItems imported;
    private final ItemImport entry;
    private final MessageSource messages;

    RowViews(
            Directory directory,
            Campaigns campaigns,
            Items items,
            ImportedItems imported,
            ItemImport entry,
            MessageSource messages) {
        this.directory = directory;
        this.campaigns = campaigns;
        this.items = items;
        this.imported = imported;
        this.entry = entry;
        this.messages = messages;
    }

    List<RowView> of(LedgerImport ledger, List<ImportRow> rows, Locale locale) {
        Organisation organisation = directory.current();
        Campaign campaign = campaigns.get(ledger.campaignId());
        Map<String, String> sources = items.sources(locale);
        return rows.stream()
                .map(row -> view(row, imported.of(campaign, row), organisation, sources, locale))
                .toList();
    }

    RowView of(LedgerImport ledger, ImportRow row, Locale locale) {
        return of(ledger, List.of(row), locale).get(0);
    }

    private RowView view(
            ImportRow row, ImportedItem item, Organisation organisation, Map<String, String> sources, Locale locale) {
        Draft draft = row.matched().draft();
        Resolved resolved = row.matched().resolved();
        return new RowView(
                row.number(),
                draft.sequence(),
                item.description(),
                resolved.unitId(),
                resolved.unitId() == null ? null : unitName(organisation, resolved.unitId()),
                resolved.supportingUnitIds(),
                resolved.supportingUnitIds().stream()
                        .map(id -> unitName(organisation, id))
                        .filter(Objects::nonNull)
                        .toList(),
                resolved.leaderId(),
                personName(organisation, resolved.leaderId()),
                resolved.handlerId(),
                personName(organisation, resolved.handlerId()),
                resolved.kind(),
                item.aspect(),
                item.source(),
                sources.getOrDefault(item.source(), item.source()),
                item.level(),
                entry.restricted(item),
                item.rootCause(),
                item.dueOn(),
                draft.dueWords(),
                resolved.reported(),
                item.entersAs(),
                item.measures(),
                resolved.goal(),
                row.matched().severity(),
                row.matched().skipped(),
                !row.matched().mend().equals(Mend.NONE),
                row.matched().findings().stream()
                        .map(finding -> view(finding, locale))
                        .toList(),
                row.itemId());
    }

    private RowView.FindingView view(Finding finding, Locale locale) {
        String message =
                messages.getMessage(finding.messageKey(), finding.args().toArray(), locale);
        return new RowView.FindingView(finding.code(), finding.field(), finding.blocks(), message);
    }

    private static @Nullable String unitName(Organisation organisation, long id) {
        return organisation.findUnit(id).map(Unit::name).orElse(null);
    }

    private static @Nullable String personName(Organisation organisation, @Nullable Long id) {
        return id == null ? null : organisation.findPerson(id).map(Person::name).orElse(null);
    }
}
