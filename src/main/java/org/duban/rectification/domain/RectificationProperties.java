package org.duban.rectification.domain;

import java.util.List;
import java.util.Set;
import org.duban.organization.PostKind;
import org.duban.rectification.RectificationKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set about its ledger, under {@code duban.rectification}.
 *
 * @param sources the sources a problem may have, code, names and whether it is visible to participants only
 * @param registrants posts that may register a problem
 * @param restrictedReaders posts that may read restricted items without taking part
 * @param forumCountsFor kinds for which a forum counts as verification in the field
 */
@ConfigurationProperties("duban.rectification")
public record RectificationProperties(
        List<Source> sources,
        Set<PostKind> registrants,
        Set<PostKind> restrictedReaders,
        @DefaultValue Set<RectificationKind> forumCountsFor) {

    /** One source of problems. */
    public record Source(
            String code,
            String zh,
            String en,
            @DefaultValue("false") boolean restricted) {}

    public boolean knowsSource(String code) {
        return sources.stream().anyMatch(source -> source.code().equals(code));
    }

    public boolean restrictedSource(String code) {
        return sources.stream().anyMatch(source -> source.code().equals(code) && source.restricted());
    }
}
