package org.duban.ledger.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.ledger.imports.reading.Draft;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMatcherTest {

    private static final Organisation ORGANISATION = new Organisation(
            List.of(
                    new Unit(1, "X", "河湾县委", Tier.COUNTY, null, "/1/", true),
                    new Unit(2, "B1", "县林业局党组", Tier.PARTY_COMMITTEE, 1L, "/1/2/", true),
                    new Unit(3, "B1-1", "县林业局第1党支部", Tier.BRANCH, 2L, "/1/2/3/", true),
                    new Unit(4, "B2", "县文化广电和旅游局党组", Tier.PARTY_COMMITTEE, 1L, "/1/4/", true),
                    new Unit(5, "B3", "县粮食和物资局党组", Tier.PARTY_COMMITTEE, 1L, "/1/5/", true)),
            List.of(
                    person(11, "石磊"),
                    person(12, "方舟"),
                    person(13, "方舟"),
                    person(14, "江帆"),
                    person(15, "秦川"),
                    person(16, "向阳")),
            List.of(
                    post(11, 3, PostKind.MEMBER),
                    post(12, 3, PostKind.MEMBER),
                    post(13, 2, PostKind.LIAISON),
                    post(14, 4, PostKind.MEMBER),
                    post(15, 2, PostKind.UNIT_LEADER),
                    post(16, 1, PostKind.COUNTY_LEADER)),
            List.of(new Portfolio(16, 2)));

    private static final MatchContext.Sources SOURCES = sources();

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final RowMatcher matcher = new RowMatcher(
            MatchContext.of(ORGANISATION, LocalDate.of(2023, 9, 1), 1, SOURCES, new MatchContext.Repeats() {
                @Override
                public @Nullable Integer earlierRow(String fingerprint, int row) {
                    return rows.putIfAbsent(fingerprint, row);
                }

                @Override
                public @Nullable String existing(String fingerprint, long unitId) {
                    return items.get(fingerprint);
                }
            }));

    @Test
    void findsNothingWrongWithAWholeRow() {
        MatchedRow row = matcher.match(draft(4, "县林业局党组", "秦川", "石磊"), Mend.NONE);
        assertThat(row.findings()).isEmpty();
        assertThat(row.severity()).isZero();
        assertThat(row.resolved())
                .isEqualTo(new Resolved(
                        "会议偏多",
                        2L,
                        List.of(),
                        List.of(),
                        15L,
                        11L,
                        RectificationKind.IMMEDIATE,
                        Aspect.CONDUCT,
                        "petition",
                        ProblemLevel.UNIT,
                        "减半",
                        LocalDate.of(2023, 12, 25),
                        ReportedState.OPEN));
    }

    @ParameterizedTest
    @CsvSource({"县林业局, 2", "林业局, 2", "河湾县林业局, 2", "县 林 业 局 党 委, 2", "B1, 2", "县林业局第1党支部, 3"})
    void knowsAUnitByItsShortNames(String words, long unit) {
        MatchedRow row = matcher.match(draft(4, words, "秦川", "石磊"), Mend.NONE);
        assertThat(row.resolved().unitId()).isEqualTo(unit);
        assertThat(codes(row)).doesNotContain("unit-guessed", "unit-unknown");
    }

    @Test
    void guessesAnAbbreviationAndSaysSo() {
        MatchedRow row = matcher.match(draft(4, "县文旅局", "", "江帆"), Mend.NONE);
        assertThat(row.resolved().unitId()).isEqualTo(4);
        assertThat(row.resolved().handlerId()).isEqualTo(14);
        assertThat(codes(row)).contains("unit-guessed");
    }

    @Test
    void offersTheNearestUnitsForOneThatIsUnknown() {
        MatchedRow row = matcher.match(draft(4, "县粮站", "秦川", "石磊"), Mend.NONE);
        assertThat(codes(row)).containsExactly("unit-unknown");
        assertThat(row.severity()).isEqualTo(1);
        assertThat(row.resolved().handlerId()).isNull();
        assertThat(new UnitMatcher(ORGANISATION).nearest("县粮食局党组", 3).get(0).id())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "方舟, handler-ambiguous",
        "江帆, handler-elsewhere",
        "无名, handler-unknown",
        "'', handler-missing",
        "'石磊、秦川', handler-several"
    })
    void warnsOfAHandlerWhoIsNotClear(String handler, String code) {
        assertThat(codes(matcher.match(draft(4, "县林业局", "秦川", handler), Mend.NONE)))
                .containsExactly(code);
    }

    @Test
    void knowsNamesThatAreSpreadOrTitled() {
        assertThat(matcher.match(draft(4, "县林业局", "秦 川", "石　磊（股长）"), Mend.NONE).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"向阳, ''", "江帆, leader-elsewhere", "无名, leader-unknown", "'', leader-missing"})
    void takesALeaderOfTheUnitOrInChargeOfIt(String leader, String code) {
        assertThat(String.join("", codes(matcher.match(draft(4, "县林业局", leader, "石磊"), Mend.NONE))))
                .isEqualTo(code);
    }

    @Test
    void warnsOfADeadlineThatIsMissingOrBeforeTheCampaign() {
        assertThat(codes(matcher.match(due("", null), Mend.NONE))).containsExactly("due-missing");
        assertThat(codes(matcher.match(due("长期坚持", null), Mend.NONE))).containsExactly("due-words", "twice-in-file");
        assertThat(codes(matcher.match(due("2023年2月底前", LocalDate.of(2023, 2, 28)), Mend.NONE)))
                .contains("due-before-campaign");
    }

    @Test
    void warnsOfAProblemThatStandsTwiceAndLeavesOutOneThatIsThere() {
        MatchedRow first = matcher.match(draft(4, "县林业局", "秦川", "石磊"), Mend.NONE);
        MatchedRow second = matcher.match(draft(5, "县林业局党组", "秦川", "石磊"), Mend.NONE);
        assertThat(first.findings()).isEmpty();
        assertThat(second.findings()).containsExactly(new Finding("twice-in-file", "skip", List.of("4"), false));
        assertThat(second.skipped()).isFalse();

        items.put(first.fingerprint(), "2023-0007");
        MatchedRow there = matcher.match(draft(4, "县林业局", "秦川", "石磊"), Mend.NONE);
        assertThat(codes(there)).contains("already-there");
        assertThat(there.skipped()).isTrue();
        assertThat(matcher.match(
                                there.draft(),
                                new Mend(null, null, null, null, null, null, null, null, null, false, null, null, null))
                        .skipped())
                .isFalse();
    }

    @Test
    void onlyAnUnreadableRowBlocks() {
        Draft draft = draft(4, "县林业局", "秦川", "石磊", "", "no-description");
        assertThat(matcher.match(draft, Mend.NONE).severity()).isEqualTo(2);
        Mend written = new Mend("写清楚的问题", null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(matcher.match(draft, written).severity()).isZero();
        Mend skipped = new Mend(null, null, null, null, null, null, null, null, null, true, null, null, null);
        assertThat(matcher.match(draft, skipped).severity()).isZero();
    }

    @Test
    void letsTheOfficeChoose() {
        Mend mend =
                new Mend(null, 2L, 15L, 12L, LocalDate.of(2023, 11, 1), null, null, null, null, null, null, null, null);
        MatchedRow row = matcher.match(draft(4, "县粮站", "无名", "方舟"), mend);
        assertThat(row.findings()).isEmpty();
        assertThat(row.resolved().handlerId()).isEqualTo(12);
        assertThat(row.resolved().dueOn()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(codes(matcher.match(
                        row.draft(),
                        mend.then(
                                new Mend(null, 4L, null, null, null, null, null, null, null, null, null, null, null)))))
                .containsExactly("handler-elsewhere");
    }

    @Test
    void assumesWhatARowDoesNotSayAndSaysThatItDoes() {
        MatchedRow row = matcher.match(with(List.of("合并会议"), "", "奇怪的方面", "奇怪的来源", "无此层级", List.of()), Mend.NONE);
        assertThat(row.resolved().kind()).isEqualTo(RectificationKind.IMMEDIATE);
        assertThat(row.resolved().aspect()).isEqualTo(Aspect.RESPONSIBILITY);
        assertThat(row.resolved().source()).isEqualTo("audit");
        assertThat(row.resolved().level()).isEqualTo(ProblemLevel.UNIT);
        assertThat(codes(row)).containsExactly("kind-missing", "aspect-unknown", "source-unknown", "level-unknown");

        MatchedRow several =
                matcher.match(with(List.of("合并会议", "限时开会"), "说不清", "工作作风", "信访", "", List.of()), Mend.NONE);
        assertThat(several.resolved().kind()).isEqualTo(RectificationKind.STAGED);
        assertThat(codes(several)).contains("kind-unknown");
    }

    @Test
    void findsTheSupportingUnitsAndNamesThoseItDoesNotKnow() {
        MatchedRow row = matcher.match(
                with(List.of("合并会议"), "立行立改", "工作作风", "信访", "", List.of("县文旅局", "县林业局", "县粮站", "县粮食和物资局")), Mend.NONE);
        assertThat(row.resolved().supportingUnitIds()).containsExactly(4L, 5L);
        assertThat(row.resolved().supportingWords()).containsExactly("县粮站");
        assertThat(codes(row)).containsExactly("supporting-guessed", "supporting-unknown");
        Mend chosen = new Mend(null, null, null, null, null, null, null, null, null, null, null, null, List.of(5L, 2L));
        MatchedRow mended = matcher.match(row.draft(), chosen);
        assertThat(mended.resolved().supportingUnitIds()).containsExactly(5L);
        assertThat(mended.resolved().supportingWords()).as("kept in the note").containsExactly("县粮站");
        assertThat(codes(mended)).doesNotContain("supporting-unknown", "supporting-guessed");
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        MatchedRow row = matcher.match(draft(4, "县林业局", "秦川", "石磊", "长".repeat(2_100), null), Mend.NONE);
        assertThat(row.resolved().description()).hasSize(2_000).endsWith("…");
        assertThat(row.severity()).isEqualTo(1);
        assertThat(codes(row)).containsExactly("text-cut");
    }

    @Test
    void takesGoalAndLevelAsTheOfficeChooses() {
        Mend mend = new Mend(
                null, null, null, null, null, null, null, null, null, null, "再减半", ProblemLevel.PERSONAL, null);
        MatchedRow row = matcher.match(draft(4, "县林业局", "秦川", "石磊"), mend);
        assertThat(row.resolved().goal()).isEqualTo("再减半");
        assertThat(row.resolved().level()).isEqualTo(ProblemLevel.PERSONAL);
    }

    @Test
    void warnsWhereNobodyInTheUnitCouldAccept() {
        assertThat(codes(matcher.match(draft(4, "县文化广电和旅游局党组", "", "江帆"), Mend.NONE)))
                .containsExactly("leader-missing", "nobody-accepts");
        assertThat(codes(matcher.match(draft(4, "县林业局", "秦川", "石磊"), Mend.NONE)))
                .doesNotContain("nobody-accepts");
    }

    @Test
    void offersWhoIsInChargeOfTheUnitAsItsLeader() {
        PeopleMatcher people = new PeopleMatcher(ORGANISATION);
        assertThat(people.leaderChoices("无名", 2L)).extracting(Person::id).containsExactly(16L, 15L);
        assertThat(people.leaderChoices("秦川", 4L)).extracting(Person::id).containsExactly(15L, 16L);
    }

    private static MatchContext.Sources sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("petition", "信访诉求");
        sources.put("audit", "审计监督");
        return new MatchContext.Sources(sources);
    }

    private static Draft with(
            List<String> measures, String kind, String aspect, String source, String level, List<String> supporting) {
        Draft draft = draft(4, "县林业局", "秦川", "石磊");
        return new Draft(
                draft.row(),
                "1",
                String.join("", measures) + kind,
                aspect,
                source,
                level,
                "",
                draft.unit(),
                supporting,
                draft.leader(),
                draft.handler(),
                kind,
                measures,
                "",
                "2023-12-25",
                draft.dueOn(),
                ReportedState.OPEN,
                "",
                "",
                null);
    }

    private static List<String> codes(MatchedRow row) {
        return row.findings().stream().map(Finding::code).toList();
    }

    private static Draft due(String words, @Nullable LocalDate date) {
        Draft draft = draft(words.length(), "县林业局", "秦川", "石磊");
        return new Draft(
                draft.row(),
                "",
                draft.description(),
                draft.aspect(),
                draft.source(),
                "",
                "",
                draft.unit(),
                List.of(),
                draft.leader(),
                draft.handler(),
                draft.kind(),
                draft.measures(),
                "",
                words,
                date,
                ReportedState.OPEN,
                "",
                "",
                null);
    }

    private static Draft draft(int row, String unit, String leader, String handler) {
        return draft(row, unit, leader, handler, "会议偏多", null);
    }

    private static Draft draft(
            int row, String unit, String leader, String handler, String description, @Nullable String unreadable) {
        return new Draft(
                row,
                "1",
                description,
                "工作作风",
                "信访",
                "",
                "",
                unit,
                List.of(),
                leader,
                handler,
                "立查立改",
                List.of("合并会议"),
                "减半",
                "2023-12-25",
                LocalDate.of(2023, 12, 25),
                ReportedState.OPEN,
                "",
                "",
                unreadable);
    }

    private static Person person(long id, String name) {
        return new Person(id, "p" + id, name, null, true);
    }

    private static Post post(long person, long unit, PostKind kind) {
        return new Post(person, person, unit, kind, kind.name(), null);
    }
}
