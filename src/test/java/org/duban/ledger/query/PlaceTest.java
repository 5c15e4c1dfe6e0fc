package org.duban.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final LedgerOrder DUE = LedgerOrder.DEFAULT;

    @Test
    void isReadBackFromItsToken() {
        Place place = new Place(DUE, "2023-10-20", 7);

        assertThat(Place.of(place.token(), DUE)).contains(place);
        assertThat(Place.of(new Place(DUE, null, 7).token(), DUE)).contains(new Place(DUE, null, 7));
    }

    @Test
    void saysNothingUnderAnotherOrder() {
        String token = new Place(DUE, "2023-10-20", 7).token();

        assertThat(Place.of(token, DUE.clicked(LedgerSort.DUE))).isEmpty();
        assertThat(Place.of(token, DUE.clicked(LedgerSort.UNIT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "due",
                "due\n2023-10-20",
                "due\nyesterday\n7",
                "due\n2023-10-20\nseven",
                "due\n2023-10-20\n7\n8"
            })
    void takesNothingThatItDidNotWrite(String words) {
        String token = Base64.getUrlEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));

        assertThat(Place.of(token, DUE)).isEmpty();
        assertThat(Place.of("%%%" + words, DUE)).isEmpty();
    }
}
