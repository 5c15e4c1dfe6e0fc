package org.duban.rectification.flags;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duban.evidence.EvidenceFile;
import org.duban.rectification.domain.Verification;
import org.springframework.stereotype.Component;

/** What is odd about a verification: nobody seems to have been there, or nobody ever looks closely. */
@Component
class VerificationFlags {

    private static final int NAMED = 5;

    private final FlagFacts facts;
    private final FlagProperties properties;

    VerificationFlags(FlagFacts facts, FlagProperties properties) {
        this.facts = facts;
        this.properties = properties;
    }

    List<Flag> of(long itemId, Verification one, List<EvidenceFile> files) {
        List<Flag> found = new ArrayList<>();
        String part = "verification:" + one.id();
        if (one.method().alwaysField()) {
            if (files.stream().noneMatch(file -> part.equals(file.part()) && isPicture(file))) {
                found.add(new Flag(FlagKind.NOT_THERE, part, "no-picture", List.of()));
            }
            elsewhere(one)
                    .forEach(place -> found.add(new Flag(
                            FlagKind.NOT_THERE,
                            part,
                            "two-places",
                            List.of(place, one.heldOn().toString()))));
        }
        if (one.findings().strip().length() >= properties.sameTextLength()) {
            List<String> others = facts.sameFindings(itemId, one.verifierId(), one.findings(), NAMED);
            if (!others.isEmpty()) {
                found.add(new Flag(FlagKind.SAME_TEXT, part, "same-findings", List.of(String.join(", ", others))));
            }
        }
        FlagFacts.Passed passed = facts.passed(one.verifierId(), one.heldOn().minusDays(properties.passesDays()));
        if (passed.total() >= properties.passesAfter() && passed.total() == passed.rectified()) {
            found.add(new Flag(
                    FlagKind.PASSES_EVERYTHING,
                    part,
                    "passes-everything",
                    List.of(String.valueOf(passed.total()), String.valueOf(properties.passesDays()))));
        }
        return found;
    }

    private List<String> elsewhere(Verification one) {
        Duration span = Duration.ofMinutes(properties.twoPlacesMinutes());
        return facts.placesElsewhere(
                one.verifierId(),
                one.heldOn(),
                one.place(),
                one.recordedAt().minus(span),
                one.recordedAt().plus(span));
    }

    private static boolean isPicture(EvidenceFile file) {
        return file.mediaType().startsWith("image/") || file.mediaType().startsWith("video/");
    }
}
