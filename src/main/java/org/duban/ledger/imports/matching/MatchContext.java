package org.duban.ledger.imports.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.duban.ledger.imports.reading.Words;
import org.duban.organization.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a row.
 *
 * @param startsOn the campaign's first day
 * @param officeUnitId the campaign's office, to which a problem without a known unit goes
 */
public record MatchContext(
        Organisation organisation,
        UnitMatcher units,
        PeopleMatcher people,
        LocalDate startsOn,
        long officeUnitId,
        Sources sources,
        Repeats repeats) {

    public static MatchContext of(
            Organisation organisation, LocalDate startsOn, long officeUnitId, Sources sources, Repeats repeats) {
        return new MatchContext(
                organisation,
                new UnitMatcher(organisation),
                new PeopleMatcher(organisation),
                startsOn,
                officeUnitId,
                sources,
                repeats);
    }

    /**
     * The configured sources.
     *
     * @param byCode the Chinese name of each code
     */
    public record Sources(Map<String, String> byCode) {

        /** For a row whose source is none of them: the last. */
        public String other() {
            return byCode.keySet().stream()
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new IllegalStateException("no sources are configured"));
        }

        /** The code whose name equals the words, or is part of them, or has them as a part. */
        public Optional<String> codeOf(String words) {
            String plain = Words.plain(words);
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> exact = byCode.entrySet().stream()
                    .filter(entry -> plain.equals(Words.plain(entry.getValue())) || plain.equals(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            return exact.or(() -> byCode.entrySet().stream()
                    .filter(entry -> plain.contains(Words.plain(entry.getValue()))
                            || plain.length() > 1
                                    && Words.plain(entry.getValue()).contains(plain))
                    .map(Map.Entry::getKey)
                    .findFirst());
        }
    }

    /** What tells the same problem already. */
    public interface Repeats {

        /** The first row of the file with this fingerprint, if it stands before the given one. */
        @Nullable
        Integer earlierRow(String fingerprint, int row);

        /** The number of an item of the campaign and the unit with this fingerprint. */
        @Nullable
        String existing(String fingerprint, long unitId);
    }
}
