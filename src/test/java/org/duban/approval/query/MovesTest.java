package org.duban.approval.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.duban.approval.SubmissionDiff.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "abc, abc, -",
                "abc, cab, c",
                "abc, bca, a",
                "abcd, badc, 2",
                "abc, axbc, -",
                "abc, ac, -",
                "abc, cxb, 1",
            })
    void asFewPiecesMovedAsExplainTheOrder(String before, String after, String moved) {
        List<String> names =
                new ArrayList<>(Moves.of(pieces(before), pieces(after)).keySet());
        if (moved == null) {
            assertThat(names).isEmpty();
        } else if (moved.matches("\\d")) {
            assertThat(names).hasSize(Integer.parseInt(moved));
        } else {
            assertThat(names).containsExactly(moved);
        }
    }

    @Test
    void saysFromWhereToWhere() {
        assertThat(Moves.of(pieces("abcd"), pieces("dabc"))).containsOnly(java.util.Map.entry("d", new Move(4, 1)));
    }

    /** Without what moved, what is left stands in the same order in both. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutWhatMovedTheOrderIsTheSame(long seed) {
        List<String> before = new ArrayList<>(pieces("abcdefghijklmnopqrstuvwxyz"));
        List<String> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(seed));
        var moved = Moves.of(before, after).keySet();
        before.removeAll(moved);
        after.removeAll(moved);
        assertThat(after).isEqualTo(before).hasSizeGreaterThan(1);
    }

    private static List<String> pieces(String text) {
        return Arrays.asList(text.split(""));
    }
}
