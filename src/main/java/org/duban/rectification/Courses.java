package org.duban.rectification;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.query.Recurrences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a problem came from, where it went, and what it resembles. */
@Service
public class Courses {

    private static final int COMPARED = 200;
    private static final int OFFERED = 3;
    private static final double ALIKE = 0.4;

    private final ItemRepository items;
    private final Recurrences recurrences;
    private final Items reading;

    Courses(ItemRepository items, Recurrences recurrences, Items reading) {
        this.items = items;
        this.recurrences = recurrences;
        this.reading = reading;
    }

    /**
     * The caller has checked that the reader may see the item. Empty where there is nothing to say.
     *
     * @param mayLink whether similar closed items are of use to the reader
     */
    @Transactional(readOnly = true)
    public Optional<Course> of(long itemId, long readerId, boolean mayLink) {
        RectificationItem item = items.findById(itemId).orElseThrow();
        ItemViewer viewer = reading.viewer(readerId);
        Long parent = item.holding().parentId();
        Course course = new Course(
                parent == null
                        ? null
                        : recurrences.named(parent, viewer).stream().findFirst().orElse(null),
                item.holding().repeats(),
                item.holding().failedChecks(),
                item.holding().asksForInstitution(),
                recurrences.children(itemId, viewer),
                mayLink && parent == null ? similar(item, viewer) : List.of());
        return course.isPlain() ? Optional.empty() : Optional.of(course);
    }

    private List<ItemView.Ref> similar(RectificationItem item, ItemViewer viewer) {
        Set<String> words = pairs(item.problem().description());
        return recurrences.closedOf(item.problem().unitId(), item.id(), viewer, COMPARED).stream()
                .filter(one -> likeness(words, one.description()) >= ALIKE)
                .sorted(Comparator.comparingDouble((Recurrences.Closed one) -> -likeness(words, one.description())))
                .limit(OFFERED)
                .map(one -> new ItemView.Ref(one.id(), one.number()))
                .toList();
    }

    /** Twice the pairs of characters in common by the pairs of both: 1 for the same text, whatever the language. */
    private static double likeness(Set<String> words, String other) {
        Set<String> pairs = pairs(other);
        if (words.isEmpty() || pairs.isEmpty()) {
            return 0;
        }
        long common = pairs.stream().filter(words::contains).count();
        return 2.0 * common / (words.size() + pairs.size());
    }

    private static Set<String> pairs(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", "");
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= plain.length(); at++) {
            pairs.add(plain.substring(at, at + 2));
        }
        return pairs;
    }
}
