package org.duban.rectification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.organization.Organisation;
import org.duban.organization.OrganisationChanged;
import org.duban.organization.Post;
import org.duban.rectification.query.OpenParts;

/** Which items a change of the organisation can matter to. */
final class Reach {

    private final Organisation before;
    private final Organisation now;
    private final List<Post> posts;
    private final Set<Long> portfolios;
    private final Set<Long> units;
    private final Set<Long> people;
    private final Map<Long, Boolean> touched = new HashMap<>();
    private final Map<Long, Boolean> answeredAbove = new HashMap<>();

    Reach(OrganisationChanged change) {
        this.before = change.before();
        this.now = change.now();
        this.posts = change.posts();
        this.portfolios = change.portfolios();
        this.units = change.units();
        this.people = change.people();
    }

    /** Names and titles may be others, and nobody has another part to play. */
    boolean isNowhere() {
        return posts.isEmpty() && portfolios.isEmpty() && units.isEmpty() && people.isEmpty();
    }

    boolean touches(OpenParts.Tie tie) {
        Long id = tie.unitId();
        if (id == null) {
            return false;
        }
        return switch (tie.kind()) {
            case "PERSON" -> people.contains(id);
            case "OFFICE" -> posts.stream().anyMatch(post -> post.unitId() == id);
            default ->
                touched.computeIfAbsent(id, this::touchesUnit)
                        || (tie.state() == ItemState.ASSIGNED
                                && answeredAbove.computeIfAbsent(id, this::isAnsweredAbove));
        };
    }

    /** Posts within a unit exclude people from its items; a portfolio above it makes somebody else the countersigner. */
    private boolean touchesUnit(long unit) {
        return posts.stream().anyMatch(post -> isWithin(post.unitId(), unit))
                || portfolios.stream().anyMatch(above -> isWithin(unit, above))
                || units.stream().anyMatch(one -> isWithin(unit, one) || isWithin(one, unit));
    }

    /** Posts above a unit may have to accept for it what is assigned to it. */
    private boolean isAnsweredAbove(long unit) {
        return posts.stream().anyMatch(post -> post.kind().answersForUnit() && isWithin(unit, post.unitId()));
    }

    /** Now or before: what moved away counts for the place that it left. */
    private boolean isWithin(long unit, long ancestor) {
        return isWithin(now, unit, ancestor) || isWithin(before, unit, ancestor);
    }

    private static boolean isWithin(Organisation organisation, long unit, long ancestor) {
        return organisation.findUnit(unit).isPresent()
                && organisation.findUnit(ancestor).isPresent()
                && organisation.isWithin(unit, ancestor);
    }
}
