package org.duban.rectification.flags;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceStore;
import org.duban.evidence.TakenDates;
import org.duban.kernel.CaseRef;
import org.duban.rectification.Items;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Verification;
import org.duban.rectification.domain.VerificationRepository;
import org.springframework.stereotype.Component;

/** Looks for what is odd about one item. */
@Component
class FlagFinder {

    private static final int NAMED = 5;
    private static final int FILES = 20;

    private final FlagFacts facts;
    private final VerificationFlags ofVerifications;
    private final VerificationRepository verifications;
    private final EvidenceStore evidence;
    private final TakenDates taken;
    private final FlagProperties properties;

    FlagFinder(
            FlagFacts facts,
            VerificationFlags ofVerifications,
            VerificationRepository verifications,
            EvidenceStore evidence,
            TakenDates taken,
            FlagProperties properties) {
        this.facts = facts;
        this.ofVerifications = ofVerifications;
        this.verifications = verifications;
        this.evidence = evidence;
        this.taken = taken;
        this.properties = properties;
    }

    /** @param zone of the campaign: days are days there */
    List<Flag> of(RectificationItem item, ZoneId zone) {
        List<Flag> found = new ArrayList<>();
        List<EvidenceFile> files = evidence.of(new CaseRef(Items.CASE_TYPE, item.id()));
        List<Verification> seen = verifications.findByItemIdOrderByRecordedAt(item.id());
        facts.sharedFiles(item.id(), FILES)
                .forEach(one -> found.add(
                        new Flag(FlagKind.SAME_FILE, one.part(), "same-file", List.of(one.file(), one.number()))));
        files.forEach(file -> oldEvidence(item, file, seen, zone).ifPresent(found::add));
        quickClaim(item).ifPresent(found::add);
        sameClaim(item).ifPresent(found::add);
        seen.forEach(one -> found.addAll(ofVerifications.of(item.id(), one, files)));
        return found;
    }

    /** Proof of a measure from before the item was accepted; a picture of a visit from before the visit. */
    private Optional<Flag> oldEvidence(
            RectificationItem item, EvidenceFile file, List<Verification> seen, ZoneId zone) {
        String part = file.part() == null ? "" : file.part();
        Optional<LocalDate> pictured = taken.of(file).map(LocalDateTime::toLocalDate);
        if (part.startsWith("measure:") || part.startsWith("progress:")) {
            Instant accepted = item.acceptedAt();
            if (accepted == null || item.alreadyRectified()) {
                return Optional.empty();
            }
            LocalDate day = pictured.orElse(file.uploadedAt().atZone(zone).toLocalDate());
            return day.isBefore(accepted.atZone(zone).toLocalDate())
                    ? Optional.of(old(part, file, day))
                    : Optional.empty();
        }
        return seen.stream()
                .filter(one -> part.equals("verification:" + one.id()))
                .filter(one ->
                        pictured.filter(day -> day.isBefore(one.heldOn())).isPresent())
                .findFirst()
                .map(one -> old(part, file, pictured.orElseThrow()));
    }

    private static Flag old(String part, EvidenceFile file, LocalDate day) {
        return new Flag(FlagKind.OLD_EVIDENCE, part, "old-evidence", List.of(file.name(), day.toString()));
    }

    private Optional<Flag> quickClaim(RectificationItem item) {
        Instant accepted = item.acceptedAt();
        Instant claimed = item.claimedAt();
        if (accepted == null || claimed == null || item.alreadyRectified()) {
            return Optional.empty();
        }
        long minutes = Duration.between(accepted, claimed).toMinutes();
        return minutes < 0 || minutes > properties.quickClaimMinutes()
                ? Optional.empty()
                : Optional.of(new Flag(FlagKind.QUICK_CLAIM, "claim", "quick-claim", List.of(String.valueOf(minutes))));
    }

    private Optional<Flag> sameClaim(RectificationItem item) {
        String statement = item.claimStatement();
        Long unit = item.leadUnitId();
        if (statement == null || unit == null || statement.strip().length() < properties.sameTextLength()) {
            return Optional.empty();
        }
        List<String> others = facts.sameClaims(item.id(), item.campaignId(), unit, statement, NAMED);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(FlagKind.SAME_TEXT, "claim", "same-claim", List.of(String.join(", ", others))));
    }
}
