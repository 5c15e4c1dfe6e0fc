package org.duban.approval.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.approval.SubmissionDiff.Move;

/**
 * What stands at another place than before, as few pieces as explain the new order: where one row was pulled to the
 * top, that one moved, and not all the others.
 */
final class Moves {

    private Moves() {}

    /** By what moved; what came or went moved nothing. Each piece stands once in its list. */
    static <T> Map<T, Move> of(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i + 1);
        }
        List<T> stayed = after.stream().filter(places::containsKey).toList();
        Set<Integer> inOrder =
                longestRising(stayed.stream().mapToInt(places::get).toArray());
        Map<T, Move> moves = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            Integer from = places.get(after.get(i));
            if (from != null && !inOrder.contains(from)) {
                moves.put(after.get(i), new Move(from, i + 1));
            }
        }
        return moves;
    }

    /** The members of the longest rising subsequence, by patience sorting: all numbers differ. */
    private static Set<Integer> longestRising(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] tailAt = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(tails, 0, length, numbers[i]);
            int place = found < 0 ? -found - 1 : found;
            tails[place] = numbers[i];
            tailAt[place] = i;
            previous[i] = place == 0 ? -1 : tailAt[place - 1];
            length = Math.max(length, place + 1);
        }
        List<Integer> members = new ArrayList<>();
        for (int at = length == 0 ? -1 : tailAt[length - 1]; at >= 0; at = previous[at]) {
            members.add(numbers[at]);
        }
        return new HashSet<>(members);
    }
}
