package org.duban.rectification.flags;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private static final int TEXTS = 100;

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
        Map<String, Instant> planned = facts.planned(item.id()).stream()
                .collect(Collectors.toMap(FlagFacts.Planned::part, FlagFacts.Planned::at));
        files.forEach(file -> oldEvidence(item, file, planned, seen, zone).ifPresent(found::add));
        quickClaim(item).ifPresent(found::add);
        found.addAll(sameTexts(item));
        seen.forEach(one -> found.addAll(ofVerifications.of(item.id(), one, files)));
        return found;
    }

    /**
     * Proof from before the measure was planned that it is to prove (of work without a measure: before the item was
     * accepted); a picture of a visit from before the visit.
     */
    private Optional<Flag> oldEvidence(
            RectificationItem item,
            EvidenceFile file,
            Map<String, Instant> planned,
            List<Verification> seen,
            ZoneId zone) {
        String part = file.part() == null ? "" : file.part();
        Optional<LocalDateTime> pictured = taken.of(file);
        if (part.startsWith("measure:") || part.startsWith("progress:")) {
            Instant begun = planned.containsKey(part) ? planned.get(part) : item.acceptedAt();
            if (begun == null || item.alreadyRectified()) {
                return Optional.empty();
            }
            LocalDateTime made = pictured.orElse(LocalDateTime.ofInstant(file.uploadedAt(), zone));
            return made.isBefore(LocalDateTime.ofInstant(begun, zone).truncatedTo(ChronoUnit.SECONDS))
                    ? Optional.of(old(part, file, made.toLocalDate()))
                    : Optional.empty();
        }
        return seen.stream()
                .filter(one -> part.equals("verification:" + one.id()))
                .filter(one -> pictured.filter(made -> made.toLocalDate().isBefore(one.heldOn()))
                        .isPresent())
                .findFirst()
                .map(one -> old(part, file, pictured.orElseThrow().toLocalDate()));
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

    private List<Flag> sameTexts(RectificationItem item) {
        Map<String, List<String>> others =
                facts.sameTexts(item.id(), item.campaignId(), properties.sameTextLength(), TEXTS).stream()
                        .collect(Collectors.groupingBy(
                                FlagFacts.SameText::part,
                                TreeMap::new,
                                Collectors.mapping(FlagFacts.SameText::number, Collectors.toList())));
        return others.entrySet().stream()
                .map(same -> new Flag(
                        FlagKind.SAME_TEXT,
                        same.getKey(),
                        same.getKey().equals("claim") ? "same-claim" : "same-progress",
                        List.of(same.getValue().stream().limit(NAMED).collect(Collectors.joining(", ")))))
                .toList();
    }
}
