package org.duban.escalation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.escalation.LadderType;
import org.springframework.stereotype.Component;

/** The ladders. A file that cannot be right stops the start and says where. */
@Component
public class LadderBook {

    private final List<Ladder> ladders = new ArrayList<>();

    LadderBook(LadderProperties properties) {
        List<String> wrong = new ArrayList<>();
        properties.ladders().forEach((key, text) -> ladders.add(new LadderReading(key, wrong).read(text)));
        ladders.sort((one, other) ->
                Integer.compare(other.traits().size(), one.traits().size())); // stable: else as written
        if (!wrong.isEmpty()) {
            throw new LaddersRefused(wrong);
        }
    }

    /** The ladder that names most of what the case is; of two that name as much, the one that stands first. */
    Ladder of(String type, Map<String, String> traits) {
        return ladders.stream()
                .filter(ladder -> ladder.fits(type, traits))
                .findFirst()
                .orElseThrow(() -> new LaddersRefused(List.of(
                        "there is no ladder for every case of the type '" + type + "' (for: {type: " + type + "})")));
    }

    /** @throws LaddersRefused unless every case of the type has a ladder, whatever it is */
    void require(String type) {
        of(type, Map.of());
    }

    /**
     * Compares what is written with what there is.
     *
     * @throws LaddersRefused with everything that names what nobody has: a type, a trait, a value, an action
     */
    void check(Collection<LadderType> types) {
        Map<String, LadderType> byName =
                types.stream().collect(Collectors.toMap(LadderType::name, Function.identity(), (one, same) -> one));
        List<String> wrong = ladders.stream()
                .flatMap(ladder -> new LadderFit(ladder).against(byName).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new LaddersRefused(wrong);
        }
    }

    /** Differs from that of other ladders. */
    String fingerprint() {
        try {
            byte[] text = ladders.stream()
                    .map(Ladder::text)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
