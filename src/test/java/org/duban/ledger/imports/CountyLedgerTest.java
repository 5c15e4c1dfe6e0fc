package org.duban.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.ledger.CountyBooks;
import org.duban.ledger.imports.matching.Finding;
import org.duban.organization.Directory;
import org.duban.organization.OrganizationImports;
import org.duban.organization.Person;
import org.duban.rectification.Aspect;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A whole county from two workbooks: the organisation, then the ledger, to the last measure. */
@DatabaseTest
class CountyLedgerTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired
    OrganizationImports organisations;

    @Autowired
    ImportService imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    TestCounties counties;

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate jdbc;

    private final CountyBooks books =
            new CountyBooks(UUID.randomUUID().toString().substring(0, 6));
    private Actor office = Actor.SYSTEM;
    private long campaign;

    @Test
    void givesExactly132ItemsAnd236Measures() {
        takeTheOrganisationIn();
        long id = imports.upload(office, CommandKey.random(), campaign, "台账.xlsx", books.ledger());
        runner.await(id, LONG);

        ImportCounts counts = imports.counts(office, id);
        assertThat(counts.rows()).isEqualTo(132);
        assertThat(counts.measures()).isEqualTo(236);
        assertThat(counts.blocked()).isZero();
        assertThat(counts.skipped()).isZero();
        assertThat(imports.find(office, id).layout().filledOn()).isEqualTo(LocalDate.of(2023, 9, 28));
        List<ImportRow> rows = imports.rows(office, id, RowFilter.ALL, 0, 500);
        assertThat(findings(rows))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("unit-unknown", 1L),
                        Map.entry("handler-missing", 1L),
                        Map.entry("handler-elsewhere", 1L),
                        Map.entry("handler-ambiguous", 1L),
                        Map.entry("handler-several", 1L),
                        Map.entry("kind-missing", 1L),
                        Map.entry("aspect-unknown", 1L),
                        Map.entry("due-missing", 1L),
                        Map.entry("due-before-campaign", 1L),
                        Map.entry("due-words", 18L)));
        asReadFromTheirWords(rows);

        imports.commit(office, CommandKey.random(), id);
        runner.await(id, LONG);

        assertThat(imports.find(office, id).state()).isEqualTo(ImportState.COMMITTED);
        assertThat(count("select count(*) from rectification_item where campaign_id = ?"))
                .isEqualTo(132);
        assertThat(count("select count(*) from rectification_measure m join rectification_item i on i.id = m.item_id"
                        + " where i.campaign_id = ?"))
                .isEqualTo(236);
        assertThat(states())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("ASSIGNED", 123L, "CONFIRMED", 4L, "IN_VERIFICATION", 2L, "CLOSED_BEFORE_DUBAN", 3L));
        assertThat(count("select count(*) from act_ru_execution e join rectification_item i"
                        + " on e.id_ = i.process_instance_id where e.parent_id_ is null and i.campaign_id = ?"))
                .isEqualTo(129);
        assertThat(count("select count(*) from rectification_supporting_unit s join rectification_item i"
                        + " on i.id = s.item_id where i.campaign_id = ?"))
                .isEqualTo(1);
    }

    private void asReadFromTheirWords(List<ImportRow> rows) {
        Map<String, ImportRow> bySequence = rows.stream()
                .collect(Collectors.toMap(row -> row.matched().draft().sequence(), Function.identity()));
        assertThat(List.of(1, 2, 3, 4, 5, 6).stream()
                        .map(one -> bySequence
                                .get(one.toString())
                                .matched()
                                .resolved()
                                .dueOn())
                        .toList())
                .containsExactly(
                        LocalDate.of(2023, 12, 25),
                        LocalDate.of(2023, 10, 31),
                        LocalDate.of(2023, 11, 15),
                        LocalDate.of(2024, 1, 20),
                        LocalDate.of(2023, 11, 20),
                        LocalDate.of(2024, 1, 25));
        ImportRow withoutKind = bySequence.get("62");
        assertThat(withoutKind.matched().resolved().kind()).isIn(RectificationKind.IMMEDIATE, RectificationKind.STAGED);
        assertThat(bySequence.get("74").matched().resolved().aspect()).isEqualTo(Aspect.RESPONSIBILITY);
        assertThat(bySequence.get("98").matched().resolved().supportingUnitIds())
                .hasSize(1);
    }

    private void takeTheOrganisationIn() {
        long id = organisations.upload(Actor.SYSTEM, CommandKey.random(), "组织.xlsx", books.organisation());
        organisations.commit(
                Actor.SYSTEM,
                CommandKey.random(),
                id,
                organisations.preview(Actor.SYSTEM, id).fingerprint());
        Person officer = directory.current().personByUsername(books.officer()).orElseThrow();
        office = new Actor(officer.id(), officer.name());
        campaign = counties.campaign(unit(books.office()), unit(books.county()));
    }

    private long unit(String code) {
        return directory.current().unitByCode(code).orElseThrow().id();
    }

    private static Map<String, Long> findings(List<ImportRow> rows) {
        return rows.stream()
                .flatMap(row -> row.matched().findings().stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> states() {
        return jdbc
                .queryForList("select state from rectification_item where campaign_id = ?", String.class, campaign)
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, campaign);
        return found == null ? 0 : found;
    }
}
