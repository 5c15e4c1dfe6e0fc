package org.duban.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void takesEveryReadingOfACharacter() {
        assertThat(Initials.of("曾明").split(" ")).contains("zm", "cm");
    }

    @Test
    void keepsLettersAndDigitsAndDropsTheRest() {
        assertThat(Initials.of("A局（2）")).isEqualTo("aj2");
    }

    @Test
    void staysWithinItsColumn() {
        assertThat(Initials.of("行长重".repeat(200)).length()).isLessThanOrEqualTo(400);
    }
}
