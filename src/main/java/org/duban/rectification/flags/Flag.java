package org.duban.rectification.flags;

import java.util.List;

/**
 * One thing that looks odd.
 *
 * @param part what it concerns within the item: {@code claim}, or a part as evidence names them
 *     ({@code measure:7}, {@code progress:9}, {@code verification:4})
 * @param reason the message is {@code flag.<reason>}, with the arguments
 * @param args numbers, names and dates, readable without any table
 */
public record Flag(FlagKind kind, String part, String reason, List<String> args) {}
