package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.approval.SubmissionDiff.Difference;
import org.duban.approval.SubmissionDiff.Paragraph;
import org.duban.approval.SubmissionDiff.Span;
import org.junit.jupiter.api.Test;

class SubmissionDiffTest {

    @Test
    void readsAChangedParagraphOnce() {
        Paragraph changed = new Paragraph(
                Difference.CHANGED,
                List.of(same("opens at "), gone("nine"), same(" sharp"), gone("!")),
                List.of(same("opens at "), come("eight"), same(" sharp"), come(".")));
        assertThat(changed.merged())
                .containsExactly(same("opens at "), gone("nine"), come("eight"), same(" sharp"), gone("!"), come("."));
    }

    @Test
    void saysWhatOnlyCameOrOnlyWent() {
        assertThat(new Paragraph(Difference.ADDED, List.of(), List.of(come("new"))).merged())
                .containsExactly(come("new"));
        assertThat(new Paragraph(Difference.REMOVED, List.of(gone("old")), List.of()).merged())
                .containsExactly(gone("old"));
        assertThat(new Paragraph(Difference.CHANGED, List.of(same("a"), gone("b")), List.of(same("a"))).merged())
                .containsExactly(same("a"), gone("b"));
    }

    private static Span same(String text) {
        return new Span(text, Difference.SAME);
    }

    private static Span gone(String text) {
        return new Span(text, Difference.REMOVED);
    }

    private static Span come(String text) {
        return new Span(text, Difference.ADDED);
    }
}
