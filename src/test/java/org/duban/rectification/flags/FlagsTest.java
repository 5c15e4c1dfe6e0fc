package org.duban.rectification.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.NewVerification;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.RectifyingService;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.duban.rectification.VerificationService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each flag where it belongs, and not where it does not. */
@DatabaseTest
class FlagsTest {

    /** The smallest GIF there is. */
    private static final byte[] PICTURE = {
        'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 0, 0x3b
    };

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    VerificationService verification;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    Items items;

    @Autowired
    Flags flags;

    @Autowired
    FlagFacts facts;

    @Autowired
    FlagRounds rounds;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void theSameFileForTwoItems() {
        long first = planned();
        long second = planned();
        report(first, "A roster for the first hall", file("the same roster"));
        report(second, "A roster for the second hall", file("the same roster"));
        long third = planned();
        report(third, "A roster for the third hall", file("another roster"));

        assertThat(kinds(second)).containsExactly(FlagKind.SAME_FILE);
        assertThat(flags.of(second, reader()).get(0).args())
                .contains(items.view(first, county.officeDirector().personId()).number());
        assertThat(kinds(third)).isEmpty();
    }

    @Test
    void proofFromBeforeTheItemWasAccepted() {
        long old = file("written before");
        clock.advance(Duration.ofDays(2));
        long late = planned();
        report(late, "Done long ago", old);
        long timely = planned();
        report(timely, "Done today", file("written today"));

        assertThat(kinds(late)).containsExactly(FlagKind.OLD_EVIDENCE);
        assertThat(flags.of(late, reader()).get(0).args()).contains("2023-10-09");
        assertThat(kinds(timely)).isEmpty();
    }

    @Test
    void aClaimMinutesAfterAcceptance() {
        long quick = planned();
        clock.advance(Duration.ofMinutes(20));
        claim(quick, "Quickly done, and well");
        long slow = planned();
        clock.advance(Duration.ofMinutes(31));
        claim(slow, "Slowly done, and well");

        assertThat(kinds(quick)).containsExactly(FlagKind.QUICK_CLAIM);
        assertThat(kinds(slow)).isEmpty();
    }

    @Test
    void theSameWordsForTwoClaims() {
        long first = planned();
        long second = planned();
        long third = planned();
        clock.advance(Duration.ofDays(1));
        claim(first, "All measures have been carried out as planned");
        claim(second, "All measures have been carried out as planned");
        claim(third, "The windows are open until the announced hour");

        assertThat(kinds(second)).containsExactly(FlagKind.SAME_TEXT);
        assertThat(kinds(third)).isEmpty();
    }

    @Test
    void theSameWordsInTwoUnitsWhateverTheirPunctuation() {
        long here = planned();
        long there = planned();
        long other = planned();
        report(here, "Two more clerks serve at the counter", file("here"));
        report(there, "two more clerks,  serve at the counter!", file("there"));
        report(other, "Three more clerks serve at the counter", file("elsewhere"));
        jdbc.update(
                "update rectification_item set lead_unit_id = ?, unit_id = ? where id = ?",
                county.otherBureau(),
                county.otherBureau(),
                there);
        long abroad = story.planned(counties.build(), RectificationKind.IMMEDIATE);
        jdbc.update(
                "update rectification_item set claim_hash = (select max(p.text_hash) from rectification_progress p"
                        + " where p.item_id = ?) where id = ?",
                here,
                abroad);

        for (long item : new long[] {here, there}) {
            assertThat(flags.of(item, reader())).singleElement().satisfies(flag -> {
                assertThat(flag.kind()).isEqualTo(FlagKind.SAME_TEXT);
                assertThat(flag.reason()).isEqualTo("same-progress");
                assertThat(flag.part()).startsWith("progress:");
                assertThat(flag.args()).containsExactly(numberOf(item == here ? there : here));
            });
        }
        assertThat(kinds(other)).isEmpty();
    }

    @Test
    void aClaimInTheWordsOfSomebodyElsesReport() {
        long first = planned();
        report(first, "The windows are open until eight", file("open"));
        long second = planned();
        clock.advance(Duration.ofDays(1));
        claim(second, "The windows are open, until eight.");

        assertThat(flags.of(second, reader())).extracting(Flag::reason).containsExactly("same-claim");
        assertThat(flags.of(first, reader())).extracting(Flag::reason).containsExactly("same-progress");
    }

    @Test
    void proofFromBeforeItsMeasureWasPlannedThoughAfterTheItemWasAccepted() {
        long item = planned();
        clock.advance(Duration.ofHours(1));
        long early = file("made early");
        clock.advance(Duration.ofHours(1));
        long measure = rectifying.planMeasure(
                county.handler(),
                key(),
                item,
                new MeasurePlan("Open a third window", county.handler().personId(), clock.today(), null));
        long timely = file("made in time");
        long planned = items.view(item, county.officeDirector().personId()).measures().stream()
                .mapToLong(one -> one.id())
                .max()
                .orElseThrow();
        rectifying.reportProgress(
                county.handler(), key(), item, new ProgressReport(planned, null, "Window", List.of(timely)));
        assertThat(measure).isPositive();
        assertThat(kinds(item)).isEmpty();

        rectifying.reportProgress(
                county.handler(), key(), item, new ProgressReport(planned, null, "Opened", List.of(early)));

        assertThat(kinds(item)).containsExactly(FlagKind.OLD_EVIDENCE);
    }

    private String numberOf(long item) {
        return items.view(item, county.officeDirector().personId()).number();
    }

    @Test
    void aVisitWithoutAPicture() {
        long item = inVerification();
        long pictured = inVerification();

        seen(item, "Service hall", "Nobody waited in the hall", note());
        clock.advance(Duration.ofHours(2));
        seen(pictured, "Service hall", "Two people waited in the hall", picture());

        assertThat(kinds(item)).containsExactly(FlagKind.NOT_THERE);
        assertThat(kinds(pictured)).isEmpty();
    }

    @Test
    void inTwoPlacesAtOnce() {
        long here = inVerification();
        long there = inVerification();
        long later = inVerification();
        seen(here, "Service hall in the north", "Nobody waited in the north", picture());
        clock.advance(Duration.ofMinutes(10));
        seen(there, "Service hall in the south", "Nobody waited in the south", picture());
        clock.advance(Duration.ofHours(3));
        seen(later, "Service hall in the west", "Nobody waited in the west", picture());

        assertThat(flags.of(there, reader())).extracting(Flag::reason).contains("two-places");
        assertThat(flags.of(later, reader())).extracting(Flag::reason).doesNotContain("two-places");
    }

    @Test
    void theSameFindingsForTwoItems() {
        long first = inVerification();
        long second = inVerification();
        seen(first, "Service hall", "Everything is in good order", picture());
        seen(second, "Service hall", "Everything is in good order", picture());

        assertThat(flags.of(second, reader())).extracting(Flag::reason).contains("same-findings");
        assertThat(flags.of(second, reader()))
                .allSatisfy(flag -> assertThat(flag.part()).startsWith("verification:"));
    }

    @Test
    void aVerifierWhoPassesEverything() {
        long item = inVerification();
        Stream.iterate(1, n -> n + 1).limit(19).forEach(n -> seen(item, "Hall", "Visit number " + n, picture()));
        assertThat(kinds(item)).doesNotContain(FlagKind.PASSES_EVERYTHING);

        seen(item, "Hall", "The last visit of all", picture());

        assertThat(kinds(item)).contains(FlagKind.PASSES_EVERYTHING);
        verify(item, "Hall", "It is not in order yet", picture(), VerificationOutcome.PARTLY_RECTIFIED);
        assertThat(kinds(item)).doesNotContain(FlagKind.PASSES_EVERYTHING);
    }

    @Test
    void whoIsConcernedNeverSeesThem() {
        long quick = planned();
        claim(quick, "Quickly done, and well");

        assertThat(flags.of(quick, county.head().personId())).isEmpty();
        assertThat(flags.of(quick, county.handler().personId())).isEmpty();
        assertThat(flags.of(quick, county.supervisor().personId())).hasSize(1);
        assertThat(flags.of(quick, county.groupHead().personId())).hasSize(1);
    }

    @Test
    void theyAreKeptForTheLedgerAndForgottenWhenTheyAreGone() {
        long quick = planned();
        claim(quick, "Quickly done, and well");
        rounds.lookAtMoved();
        assertThat(facts.kept(quick)).containsExactly(FlagKind.QUICK_CLAIM);

        rectifying.declineClaim(county.head(), key(), quick, "Take your time");
        clock.advance(Duration.ofDays(1));
        report(quick, "One more day of work", file("a day of work"));
        claim(quick, "Done with more time");
        rounds.lookAtAll();

        assertThat(facts.kept(quick)).isEmpty();
    }

    private long planned() {
        return story.planned(county, RectificationKind.IMMEDIATE);
    }

    private long inVerification() {
        long item = planned();
        clock.advance(Duration.ofHours(1));
        claim(item, "Item " + item + " is done as it was planned");
        return rectifying.countersign(county.head(), key(), item, "");
    }

    private void report(long item, String text, long file) {
        rectifying.reportProgress(county.handler(), key(), item, new ProgressReport(null, null, text, List.of(file)));
    }

    private void claim(long item, String statement) {
        story.finishAll(county, item);
        rectifying.claimCompletion(county.handler(), key(), item, statement);
    }

    private void seen(long item, String place, String findings, long file) {
        verify(item, place, findings, file, VerificationOutcome.RECTIFIED);
    }

    private void verify(long item, String place, String findings, long file, VerificationOutcome outcome) {
        verification.record(
                county.supervisor(),
                key(),
                item,
                new NewVerification(
                        VerificationMethod.SITE_VISIT,
                        clock.today(),
                        place,
                        "Two clerks",
                        findings,
                        outcome,
                        List.of(file)));
    }

    private long file(String text) {
        return upload(
                county.handler(), "note.txt", (text + " of " + county.campaignId()).getBytes(StandardCharsets.UTF_8));
    }

    private long note() {
        return upload(county.supervisor(), "note.txt", "only a note".getBytes(StandardCharsets.UTF_8));
    }

    /** A picture of its own: the bytes after the end do not count. */
    private long picture() {
        byte[] own = Arrays.copyOf(PICTURE, PICTURE.length + 8);
        ByteBuffer.wrap(own, PICTURE.length, 8).putLong(System.nanoTime());
        return upload(county.supervisor(), "hall.gif", own);
    }

    private long upload(Actor actor, String name, byte[] content) {
        return evidence.upload(actor, name, new ByteArrayInputStream(content)).id();
    }

    private List<FlagKind> kinds(long item) {
        return flags.of(item, reader()).stream().map(Flag::kind).distinct().toList();
    }

    private long reader() {
        return county.officeMember().personId();
    }
}
