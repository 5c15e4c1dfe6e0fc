package org.duban.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param committedAt when it was done, if it was
 * @param fingerprint of everything that would change
 * @param findings errors first
 */
public record ImportPreview(
        long id,
        String fileName,
        Instant uploadedAt,
        @Nullable Instant committedAt,
        String fingerprint,
        List<ImportLine> units,
        List<ImportLine> people,
        List<ImportFinding> findings) {

    public long count(List<ImportLine> lines, ImportLine.Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }

    public long errors() {
        return findings.stream().filter(ImportFinding::error).count();
    }

    public long warnings() {
        return findings.size() - errors();
    }

    public boolean changesNothing() {
        return count(units, ImportLine.Change.UNCHANGED) == units.size()
                && count(people, ImportLine.Change.UNCHANGED) == people.size();
    }
}
