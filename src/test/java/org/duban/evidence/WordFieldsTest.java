package org.duban.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFieldsTest {

    private final WordFields fields = new WordFields();

    @Test
    void keepsTheResultOfAFieldAndNotItsInstruction() {
        assertThat(fields.without("See \u0013 HYPERLINK \"x\" \u0014here\u0015."))
                .isEqualTo("See here.");
        assertThat(fields.without("Page \u0013 PAGE \u0015.")).isEqualTo("Page .");
    }

    @Test
    void aFieldMayReachOverSeveralPieces() {
        assertThat(fields.without("Contents \u0013 TOC \\o")).isEqualTo("Contents ");
        assertThat(fields.without(" \\h \u0014One ")).isEqualTo("One ");
        assertThat(fields.without("Two\u0015 and on")).isEqualTo("Two and on");
    }

    @Test
    void aFieldInAnInstructionIsPartOfIt() {
        assertThat(fields.without(
                        "\u0013 IF \u0013 DATE \u0014today\u0015 = x \u0014\u0013 A \u0014shown\u0015\u0015!"))
                .isEqualTo("shown!");
    }

    @Test
    void anInstructionThatNeverEndsIsOverWithItsParagraph() {
        assertThat(fields.without("See \u0013 PAGE \r")).isEqualTo("See \r");
        assertThat(fields.without("and on")).isEqualTo("and on");
        assertThat(fields.without("\u0013 REF x \u0007And so on.")).isEqualTo("\u0007And so on.");
    }

    @Test
    void aResultMayReachOverParagraphs() {
        assertThat(fields.without("\u0013 TOC \u0014One\rTwo \u0013 PAGE \u00142\u0015\r\u0015on"))
                .isEqualTo("One\rTwo 2\ron");
    }

    @Test
    void strayMarksHurtNothing() {
        assertThat(fields.without("a\u0015b\u0014c")).isEqualTo("abc");
    }
}
