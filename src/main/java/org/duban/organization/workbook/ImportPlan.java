package org.duban.organization.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.duban.organization.ImportFinding;

/**
 * What a workbook does to an organisation.
 *
 * @param units those above before those below
 */
public record ImportPlan(List<PlannedUnit> units, List<PlannedPerson> people, List<ImportFinding> findings) {

    public boolean hasErrors() {
        return findings.stream().anyMatch(ImportFinding::error);
    }

    /** Equal for equal plans. */
    public String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
