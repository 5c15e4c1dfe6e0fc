package org.duban.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.InspectionKind.REVERSE_CHECK;
import static org.duban.inspection.InspectionKind.SPOT_CHECK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {

    private static final DrawRule TENTH = new DrawRule(10, 15, 0, 0);
    private static final DrawRule TWO_UNITS = new DrawRule(0, 0, 2, 20);

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheLotsCome() {
        List<Lot> lots = lots(1, 200, 7, 10);
        List<Lot> shuffled = new ArrayList<>(lots);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(Draw.of(REVERSE_CHECK, 42, TENTH, shuffled)).isEqualTo(Draw.of(REVERSE_CHECK, 42, TENTH, lots));
    }

    @Test
    void anotherSeedDrawsOthers() {
        List<Lot> lots = lots(1, 200, 7, 10);

        assertThat(drawn(Draw.of(REVERSE_CHECK, 42, TENTH, lots)))
                .isNotEqualTo(drawn(Draw.of(REVERSE_CHECK, 43, TENTH, lots)));
    }

    @Test
    void aTicketIsTheHashThatAnybodyCanCompute() {
        assertThat(Draw.ticket(42, 7)).isEqualTo(DigestUtils.sha256Hex("42:7"));
    }

    @ParameterizedTest
    @CsvSource({"0,10,0", "1,10,1", "10,10,1", "11,10,2", "200,10,20", "3,100,3", "7,25,2"})
    void drawsTheShareOfEachUnitAndNeverNobody(int population, int share, int drawn) {
        assertThat(Draw.sampleOf(population, share)).isEqualTo(drawn);
        assertThat(drawn(Draw.of(REVERSE_CHECK, 1, TENTH, lots(1, population, 7, share))))
                .hasSize(drawn);
    }

    @Test
    void drawsFromEachUnitByItsOwnShare() {
        List<Lot> lots = new ArrayList<>(lots(1, 100, 7, 10));
        lots.addAll(lots(1001, 1100, 8, TENTH.shareAfter(2)));

        List<Lot> drawn = Draw.of(REVERSE_CHECK, 5, TENTH, lots).stream()
                .filter(Lot::drawn)
                .toList();

        assertThat(drawn).filteredOn(lot -> lot.unitId() == 7).hasSize(10);
        assertThat(drawn).filteredOn(lot -> lot.unitId() == 8).hasSize(40);
    }

    @Test
    void theShareRisesWithFailuresAndEndsAtAll() {
        assertThat(TENTH.shareAfter(0)).isEqualTo(10);
        assertThat(TENTH.shareAfter(1)).isEqualTo(25);
        assertThat(TENTH.shareAfter(9)).isEqualTo(100);
    }

    @Test
    void sparesUnitsVisitedLatelyAndTakesThoseLongestWithoutAVisit() {
        List<Lot> units = List.of(
                Lot.of(1, 1, 3), Lot.of(2, 2, 19), Lot.of(3, 3, 20), Lot.of(4, 4, 60), Lot.of(5, 5, Lot.NEVER_VISITED));

        assertThat(drawn(Draw.of(SPOT_CHECK, 9, TWO_UNITS, units))).containsExactly(4L, 5L);
    }

    @Test
    void visitsNobodyWhereAllWereVisitedLately() {
        assertThat(drawn(Draw.of(SPOT_CHECK, 9, TWO_UNITS, List.of(Lot.of(1, 1, 3), Lot.of(2, 2, 19)))))
                .isEmpty();
    }

    @Test
    void amongUnitsThatNobodyVisitedTheTicketDecides() {
        List<Lot> units = LongStream.rangeClosed(1, 30)
                .mapToObj(unit -> Lot.of(unit, unit, Lot.NEVER_VISITED))
                .toList();

        assertThat(drawn(Draw.of(SPOT_CHECK, 1, TWO_UNITS, units)))
                .hasSize(2)
                .isNotEqualTo(drawn(Draw.of(SPOT_CHECK, 2, TWO_UNITS, units)));
    }

    private static List<Lot> lots(long from, long to, long unit, int share) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(id -> Lot.of(id, unit, share))
                .toList();
    }

    private static List<Long> drawn(List<Lot> lots) {
        return lots.stream().filter(Lot::drawn).map(Lot::subjectId).sorted().collect(Collectors.toList());
    }
}
