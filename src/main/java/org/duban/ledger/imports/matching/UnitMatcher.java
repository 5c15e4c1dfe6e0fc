package org.duban.ledger.imports.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.ledger.imports.reading.Words;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit that a ledger's words mean.
 *
 * <p>Exactly, or by its short name (without 党组 and the like, without the county before it); else by an
 * abbreviation, where only one unit can be meant: every character of it in order, 人社局 for
 * 人力资源和社会保障局.
 */
public final class UnitMatcher {

    private static final Pattern SUFFIX = Words.pattern("unit.suffix");
    private static final Pattern PREFIX = Words.pattern("unit.prefix");
    private static final int SHORTEST_ABBREVIATION = 3;

    /** @param guessed whether the words are an abbreviation that nobody confirmed */
    public record Match(@Nullable Unit unit, boolean guessed) {}

    private final List<Unit> units;
    private final Map<String, Unit> byName = new HashMap<>();
    private final Map<String, Unit> byShortName = new HashMap<>();
    private final Map<String, Match> known = new HashMap<>();

    public UnitMatcher(Organisation organisation) {
        this.units = organisation.units();
        for (Unit unit : units) {
            byName.put(Words.plain(unit.name()), unit);
            byName.putIfAbsent(Words.plain(unit.code()), unit);
            byShortName.merge(core(unit.name()), unit, UnitMatcher::higher);
        }
    }

    private static Unit higher(Unit one, Unit other) {
        boolean committee = other.tier() == Tier.PARTY_COMMITTEE && one.tier() != Tier.PARTY_COMMITTEE;
        return committee ? other : one;
    }

    public Match match(String words) {
        return known.computeIfAbsent(Words.plain(words), this::find);
    }

    private Match find(String plain) {
        Unit exact = byName.get(plain);
        if (exact == null && !plain.isEmpty()) {
            exact = byShortName.get(core(plain));
        }
        return exact != null ? new Match(exact, false) : new Match(abbreviated(core(plain)), true);
    }

    private @Nullable Unit abbreviated(String core) {
        if (core.length() < SHORTEST_ABBREVIATION) {
            return null;
        }
        List<Unit> possible = units.stream()
                .filter(unit -> unit.tier() == Tier.PARTY_COMMITTEE)
                .filter(unit -> inOrder(core, core(unit.name())))
                .toList();
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** The units whose names come nearest, the nearest first. */
    public List<Unit> nearest(String words, int atMost) {
        String core = core(Words.plain(words));
        List<Unit> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparingDouble((Unit unit) -> -Likeness.of(core, core(unit.name())))
                .thenComparing(unit -> unit.tier() == Tier.PARTY_COMMITTEE ? 0 : 1)
                .thenComparing(Unit::code));
        return List.copyOf(sorted.subList(0, Math.min(atMost, sorted.size())));
    }

    static String core(String name) {
        String plain = Words.plain(name);
        String shorter = PREFIX.matcher(SUFFIX.matcher(plain).replaceFirst("")).replaceFirst("");
        return shorter.isEmpty() ? plain : shorter;
    }

    private static boolean inOrder(String few, String many) {
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            if (many.charAt(i) == few.charAt(at)) {
                at++;
            }
        }
        return at == few.length();
    }
}
