package org.duban.inspection.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.inspection.InspectionKind;

/** Draws by lot. The same seed, rule and lots give the same sample, in whatever order the lots come. */
public final class Draw {

    private static final int PER_CENT = 100;

    private Draw() {}

    /** The lots, those drawn marked. */
    public static List<Lot> of(InspectionKind kind, long seed, DrawRule rule, Collection<Lot> lots) {
        Set<Long> drawn = kind == InspectionKind.SPOT_CHECK ? units(seed, rule, lots) : items(seed, lots);
        return lots.stream()
                .sorted(Comparator.comparingLong(Lot::subjectId))
                .map(lot -> lot.drawn(drawn.contains(lot.subjectId())))
                .toList();
    }

    /** How many of so many are drawn at that share: at least one. */
    public static int sampleOf(int population, int share) {
        return population == 0 ? 0 : Math.max(1, (population * share + PER_CENT - 1) / PER_CENT);
    }

    /** The lot's ticket: the SHA-256 of {@code <seed>:<id>} in hex. The smallest tickets are drawn. */
    public static String ticket(long seed, long subjectId) {
        byte[] text = (seed + ":" + subjectId).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Long> items(long seed, Collection<Lot> lots) {
        Map<Long, List<Lot>> byUnit =
                lots.stream().collect(Collectors.groupingBy(Lot::unitId, TreeMap::new, Collectors.toList()));
        Set<Long> drawn = new TreeSet<>();
        byUnit.values().forEach(ofUnit -> ofUnit.stream()
                .sorted(byTicket(seed))
                .limit(sampleOf(ofUnit.size(), ofUnit.get(0).weight()))
                .forEach(lot -> drawn.add(lot.subjectId())));
        return drawn;
    }

    /** Those longest without a visit first; among equals the ticket decides. */
    private static Set<Long> units(long seed, DrawRule rule, Collection<Lot> lots) {
        return lots.stream()
                .filter(lot -> lot.weight() >= rule.sparedDays())
                .sorted(Comparator.comparingInt(Lot::weight).reversed().thenComparing(byTicket(seed)))
                .limit(rule.units())
                .map(Lot::subjectId)
                .collect(Collectors.toSet());
    }

    private static Comparator<Lot> byTicket(long seed) {
        return Comparator.comparing(lot -> ticket(seed, lot.subjectId()));
    }
}
