package org.duban.organization.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/**
 * What a title means.
 *
 * @param kind empty for a title that is not understood; such a post gives the least, that of a member
 */
record PostTitle(
        Optional<PostKind> kind, String title, @Nullable String workGroup) {

    private static final Pattern WITH_REMARK = Pattern.compile("(.+?)[(（]([^()（）]*)[)）]");

    static PostTitle of(String text) {
        Matcher remark = WITH_REMARK.matcher(text.strip());
        boolean remarked = remark.matches();
        String main = remarked ? remark.group(1).strip() : text.strip();
        Optional<PostKind> kind = kindOf(Words.plain(main));
        boolean group = remarked && kind.filter(PostKind.OFFICE_MEMBER::equals).isPresent();
        return group
                ? new PostTitle(kind, main, blankToNull(remark.group(2)))
                : new PostTitle(kind, text.strip(), null);
    }

    private static Optional<PostKind> kindOf(String main) {
        return Vocabulary.meaning("title.whole.", PostKind.class, main)
                .or(() -> Vocabulary.ending("title.ending.", PostKind.class, main));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
