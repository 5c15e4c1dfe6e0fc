package org.duban.organization.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** Says what becomes of each person of the workbook; rows with the same username are posts of one person. */
final class PersonPlanner {

    private static final int LENGTH = 60;
    private static final int TITLE = 80;
    private static final Pattern USERNAMES = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*");
    private static final Pattern EMAILS = Pattern.compile("[^\\s@]{1,100}@[^\\s@]{1,90}");

    private final Organisation now;
    private final UnitTree tree;
    private final Findings findings;

    PersonPlanner(Organisation now, UnitTree tree, Findings findings) {
        this.now = now;
        this.tree = tree;
        this.findings = findings;
    }

    List<PlannedPerson> plan(List<PersonRow> sheet) {
        Map<String, List<PersonRow>> byUsername = new LinkedHashMap<>();
        sheet.stream().filter(this::isComplete).forEach(row -> byUsername
                .computeIfAbsent(row.username(), username -> new ArrayList<>())
                .add(row));
        warnOfNamesakes(byUsername.values());
        return byUsername.values().stream().map(this::planned).toList();
    }

    private boolean isComplete(PersonRow row) {
        boolean complete = findings.fits(row.row(), "username", row.username(), LENGTH)
                & findings.fits(row.row(), "person-name", row.name(), LENGTH)
                & findings.fits(row.row(), "title", row.title(), TITLE);
        if (complete && !USERNAMES.matcher(row.username()).matches()) {
            findings.error(row.row(), "username-malformed", row.username());
            return false;
        }
        return complete;
    }

    private void warnOfNamesakes(Iterable<List<PersonRow>> people) {
        Map<String, PersonRow> byName = new LinkedHashMap<>();
        for (List<PersonRow> rows : people) {
            PersonRow row = rows.get(0);
            PersonRow earlier = byName.putIfAbsent(row.name(), row);
            if (earlier != null) {
                findings.warning(row.row(), "namesake", row.name(), earlier.username(), row.username());
            }
            now.peopleNamed(row.name()).stream()
                    .filter(known -> earlier == null && !known.username().equals(row.username()))
                    .findFirst()
                    .ifPresent(known ->
                            findings.warning(row.row(), "namesake", row.name(), known.username(), row.username()));
        }
    }

    private PlannedPerson planned(List<PersonRow> rows) {
        PersonRow first = rows.get(0);
        Set<PlannedPost> posts = new LinkedHashSet<>();
        Set<String> portfolio = new TreeSet<>();
        boolean understood = true;
        for (PersonRow row : rows) {
            if (!row.name().equals(first.name())) {
                findings.error(row.row(), "name-differs", row.username(), first.name(), row.name());
            }
            String unit = unitOf(row).orElse(null);
            if (unit != null) {
                posts.add(post(row, unit));
                understood &= charge(row, unit, portfolio);
            }
        }
        Set<String> charge = portfolio.isEmpty() ? null : portfolio(first.username(), portfolio, understood);
        return new PersonChange(now, tree, findings).planned(rows, email(rows), new ArrayList<>(posts), charge);
    }

    private Optional<String> unitOf(PersonRow row) {
        Optional<String> unit = tree.find(row.unit());
        if (unit.isEmpty()) {
            findings.error(row.row(), "unit-unknown", row.unit(), row.name());
        }
        return unit;
    }

    private PlannedPost post(PersonRow row, String unit) {
        PostTitle title = PostTitle.of(row.title());
        if (title.kind().isEmpty()) {
            findings.warning(row.row(), "title-unknown", row.title(), row.name());
        }
        PostKind kind = title.kind().orElse(PostKind.MEMBER);
        if (kind.ofCounty() && !isOfCounty(unit)) {
            findings.warning(row.row(), "title-out-of-place", row.title(), row.name());
            return new PlannedPost(unit, PostKind.MEMBER, row.title(), null);
        }
        return new PlannedPost(unit, kind, title.title(), title.workGroup());
    }

    private boolean isOfCounty(String unit) {
        UnitTree.Node node = tree.get(unit);
        return node != null && node.tier() == Tier.COUNTY;
    }

    private boolean charge(PersonRow row, String unit, Set<String> portfolio) {
        PortfolioText text = PortfolioText.of(row.portfolio(), tree, unit);
        portfolio.addAll(text.codes());
        text.unmatched().forEach(words -> findings.warning(row.row(), "portfolio-unmatched", words, row.name()));
        return text.unmatched().isEmpty();
    }

    /** Where words were not understood, nothing is taken away. */
    private Set<String> portfolio(String username, Set<String> named, boolean understood) {
        if (!understood) {
            now.personByUsername(username).ifPresent(person -> now.portfoliosOf(person.id())
                    .forEach(held -> named.add(now.unit(held.unitId()).code())));
        }
        return named;
    }

    private @Nullable String email(List<PersonRow> rows) {
        for (PersonRow row : rows) {
            if (EMAILS.matcher(row.email()).matches()) {
                return row.email();
            }
            if (!row.email().isEmpty()) {
                findings.warning(row.row(), "email-malformed", row.email(), row.name());
            }
        }
        return null;
    }
}
