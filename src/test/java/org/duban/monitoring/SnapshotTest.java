package org.duban.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.ledger.LedgerItems;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Figures;
import org.duban.monitoring.query.Group;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.snapshot.Snapshots;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The trend: a morning, a week, and what changed. */
@DatabaseTest
@Import(LedgerItems.class)
class SnapshotTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 9);

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Boards boards;

    @Autowired
    Campaigns campaigns;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;
    Campaign campaign;

    @BeforeEach
    void county() {
        county = counties.build();
        campaign = campaigns.get(county.campaignId());
    }

    @Test
    void isTakenOnceADay() {
        rows.add(county, row -> row);

        assertThat(snapshots.take(campaign)).isTrue();
        assertThat(snapshots.take(campaign)).isFalse();
        assertThat(jdbc.queryForObject(
                        "select sum(open_items) from monitoring_standing where campaign_id = ?",
                        Integer.class,
                        campaign.id()))
                .isOne();
        clock.advance(Duration.ofDays(1));
        assertThat(snapshots.take(campaign)).isTrue();
    }

    @Test
    void tellsWhatChangedInAWeek() {
        long late = rows.add(
                county, row -> row.due(MONDAY.minusDays(1), AlertLevel.RED).about(Aspect.THEORY));
        long soon = rows.add(county, row -> row.due(MONDAY.plusDays(1), AlertLevel.YELLOW));
        rows.add(county, row -> row.in(ItemState.ASSIGNED).ledBy(county.otherBureau()));
        assertThat(board(county.officeMember()).since()).isNull();
        snapshots.take(campaign);

        clock.advance(Duration.ofDays(7));
        rows.close(late);
        jdbc.update("update rectification_item set alert_level = 'RED' where id = ?", soon);
        rows.add(county, row -> row.due(MONDAY.plusDays(3), AlertLevel.RED));

        Board.Since since = Objects.requireNonNull(board(county.officeMember()).since());
        assertThat(since.day()).isEqualTo(MONDAY);
        assertThat(since.change()).isEqualTo(new Figures(0, 1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(Objects.requireNonNull(board(county.otherHead()).since()).change())
                .isEqualTo(new Figures(0, 0, 0, 1, 0, 0, 0, 0, 0));
        assertThat(changeOf(Aspect.THEORY)).isEqualTo(new Figures(-1, -1, -1, 0, 0, 0, 0, 0, 0));
        assertThat(changeOf(Aspect.CONDUCT)).isEqualTo(new Figures(1, 2, 2, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void comparesNothingWithAFortnightAgo() {
        rows.add(county, row -> row);
        snapshots.take(campaign);
        clock.advance(Duration.ofDays(6));
        assertThat(board(county.officeMember()).since()).isNull();
        clock.advance(Duration.ofDays(7));
        assertThat(board(county.officeMember()).since()).isNotNull();
        clock.advance(Duration.ofDays(1));

        assertThat(board(county.officeMember()).since()).isNull();
    }

    @Test
    void aRestrictedItemThatNobodySeesChangesNothingForThem() {
        snapshots.take(campaign);
        clock.advance(Duration.ofDays(7));
        rows.add(county, row -> row.restrictedOne());

        assertThat(Objects.requireNonNull(board(county.officeMember()).since()).change())
                .isEqualTo(Figures.NONE);
        assertThat(Objects.requireNonNull(board(county.officeDirector()).since())
                        .change()
                        .open())
                .isOne();
    }

    @Test
    void praisesWhoClosedInTimeAndHasNothingOverdue() {
        LocalDate due = MONDAY.plusDays(5);
        rows.add(
                county,
                row -> row.in(ItemState.CLOSED).due(due, AlertLevel.GREEN).aged(3));
        rows.add(
                county,
                row -> row.in(ItemState.CLOSED).due(due, AlertLevel.GREEN).aged(4));
        rows.add(county, row -> row.in(ItemState.CLOSED)
                .due(MONDAY.minusDays(20), AlertLevel.RED)
                .aged(5));
        rows.add(county, row -> row.in(ItemState.CLOSED)
                .due(due, AlertLevel.GREEN)
                .aged(3)
                .ledBy(county.otherBureau()));
        rows.add(county, row -> row.due(MONDAY.minusDays(1), AlertLevel.RED).ledBy(county.otherBureau()));
        long extended = rows.add(
                county,
                row -> row.in(ItemState.CLOSED).due(due, AlertLevel.GREEN).aged(3));
        jdbc.update("update rectification_item set original_due_on = '2023-09-20' where id = ?", extended);
        snapshots.take(campaign);

        assertThat(board(county.officeMember()).best()).singleElement().satisfies(best -> {
            assertThat(best.unit().id()).isEqualTo(county.bureau());
            assertThat(best.closed()).isEqualTo(4);
            assertThat(best.inTime()).isEqualTo(3);
            assertThat(best.inTimeFirst()).as("by the dates first set").isEqualTo(2);
        });
        assertThat(board(county.otherHead()).best()).isEmpty();
    }

    @Test
    void forgetsWhatNobodyLooksAt() {
        rows.add(county, row -> row);
        snapshots.take(campaign);
        snapshots.sweep(MONDAY.plusDays(60));
        assertThat(snapshots.take(campaign)).isFalse();

        snapshots.sweep(MONDAY.plusDays(61));

        assertThat(snapshots.take(campaign)).isTrue();
    }

    private Board board(Actor viewer) {
        return boards.of(BoardFilter.ofCampaign(campaign.id()), viewer.personId());
    }

    private Figures changeOf(Aspect aspect) {
        return boards
                .by(
                        Grouping.ASPECT,
                        BoardFilter.ofCampaign(campaign.id()),
                        county.officeMember().personId())
                .groups()
                .stream()
                .filter(group -> aspect.name().equals(group.key()))
                .map(Group::change)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
