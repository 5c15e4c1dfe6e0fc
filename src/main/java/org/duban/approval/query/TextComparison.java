package org.duban.approval.query;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.approval.SubmissionDiff.Difference;
import org.duban.approval.SubmissionDiff.Paragraph;
import org.duban.approval.SubmissionDiff.Span;

/**
 * Two texts side by side: paragraph by paragraph, and within a paragraph that changed word by word; in Chinese, which
 * puts no spaces between words, character by character.
 */
final class TextComparison {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Longer paragraphs are marked as a whole. */
    private static final int LONGEST = 20_000;

    private TextComparison() {}

    static List<Paragraph> of(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        List<Paragraph> compared = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            same(old.subList(at, delta.getSource().getPosition()), compared);
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), compared);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old.subList(at, old.size()), compared);
        return List.copyOf(compared);
    }

    private static List<String> paragraphs(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\R+"));
    }

    private static void same(List<String> lines, List<Paragraph> compared) {
        for (String line : lines) {
            List<Span> span = List.of(new Span(line, Difference.SAME));
            compared.add(new Paragraph(Difference.SAME, span, span));
        }
    }

    private static void changed(List<String> old, List<String> now, List<Paragraph> compared) {
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            if (i >= old.size()) {
                compared.add(
                        new Paragraph(Difference.ADDED, List.of(), List.of(new Span(now.get(i), Difference.ADDED))));
            } else if (i >= now.size()) {
                compared.add(new Paragraph(
                        Difference.REMOVED, List.of(new Span(old.get(i), Difference.REMOVED)), List.of()));
            } else {
                compared.add(words(old.get(i), now.get(i)));
            }
        }
    }

    private static Paragraph words(String before, String after) {
        if (before.length() > LONGEST || after.length() > LONGEST) {
            return new Paragraph(
                    Difference.CHANGED,
                    List.of(new Span(before, Difference.REMOVED)),
                    List.of(new Span(after, Difference.ADDED)));
        }
        List<String> old = split(before);
        List<String> now = split(after);
        Patch<String> patch = DiffUtils.diff(old, now);
        return new Paragraph(Difference.CHANGED, side(old, patch, true), side(now, patch, false));
    }

    private static List<Span> side(List<String> words, Patch<String> patch, boolean old) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            var chunk = old ? delta.getSource() : delta.getTarget();
            add(spans, words.subList(at, chunk.getPosition()), Difference.SAME);
            if (delta.getType() != DeltaType.EQUAL) {
                add(spans, chunk.getLines(), old ? Difference.REMOVED : Difference.ADDED);
            }
            at = chunk.getPosition() + chunk.size();
        }
        add(spans, words.subList(at, words.size()), Difference.SAME);
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, List<String> words, Difference change) {
        if (!words.isEmpty()) {
            spans.add(new Span(String.join("", words), change));
        }
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
