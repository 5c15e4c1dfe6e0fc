package org.duban.approval.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.duban.approval.SubmissionDiff.Attachment;
import org.duban.approval.SubmissionDiff.Difference;
import org.duban.approval.SubmissionDiff.Move;
import org.duban.approval.VersionView;
import org.duban.approval.VersionView.File;

/**
 * The files of two versions. The body's own file stands by itself; attachments are paired one by one, those that are
 * wholly alike first, then those of one name: two of one name are two.
 */
final class FileComparison {

    /** Places of the new attachments by those of the old ones they were paired with. */
    private final Map<Integer, Integer> pairs = new HashMap<>();

    private final List<File> old;
    private final List<File> now;

    private FileComparison(List<File> old, List<File> now) {
        this.old = old;
        this.now = now;
        pair((one, other) -> alike(one, other));
        pair((one, other) -> one.name().equals(other.name()));
    }

    static List<Attachment> of(VersionView before, VersionView after) {
        List<Attachment> files = new ArrayList<>(body(before, after));
        files.addAll(new FileComparison(before.attachments(), after.attachments()).attachments());
        return List.copyOf(files);
    }

    private static List<Attachment> body(VersionView before, VersionView after) {
        File old = before.bodyFile();
        File now = after.bodyFile();
        if (old != null && now != null && !old.name().equals(now.name())) {
            return List.of(
                    new Attachment(true, now.name(), Difference.ADDED, null),
                    new Attachment(true, old.name(), Difference.REMOVED, null));
        }
        File either = now == null ? old : now;
        boolean changed = old != null && now != null && !alike(old, now);
        return either == null
                ? List.of()
                : List.of(new Attachment(true, either.name(), Comparison.change(old, now, changed, null), null));
    }

    private void pair(BiPredicate<File, File> match) {
        TreeSet<Integer> free = unpaired(now.size(), pairs.values());
        for (int i : unpaired(old.size(), pairs.keySet())) {
            free.stream()
                    .filter(place -> match.test(old.get(i), now.get(place)))
                    .findFirst()
                    .ifPresent(place -> {
                        pairs.put(i, place);
                        free.remove(place);
                    });
        }
    }

    private static TreeSet<Integer> unpaired(int size, Collection<Integer> taken) {
        TreeSet<Integer> free = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            free.add(i);
        }
        free.removeAll(taken);
        return free;
    }

    private List<Attachment> attachments() {
        Map<Integer, Integer> origins = new HashMap<>();
        pairs.forEach((from, to) -> origins.put(to, from));
        Map<Integer, Move> moves = moves();
        List<Attachment> files = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Integer origin = origins.get(i);
            File file = now.get(i);
            File was = origin == null ? null : old.get(origin);
            Move move = moves.get(i);
            boolean changed = was != null && !alike(was, file);
            files.add(new Attachment(false, file.name(), Comparison.change(was, file, changed, move), move));
        }
        unpaired(old.size(), pairs.keySet())
                .forEach(i -> files.add(new Attachment(false, old.get(i).name(), Difference.REMOVED, null)));
        return files;
    }

    /** Each attachment is called by its new place; one that is gone by a number of its own below zero. */
    private Map<Integer, Move> moves() {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            before.add(pairs.getOrDefault(i, -1 - i));
        }
        return Moves.of(before, List.copyOf(unpaired(now.size(), List.of())));
    }

    private static boolean alike(File one, File other) {
        return one.name().equals(other.name()) && one.sha256().equals(other.sha256());
    }
}
