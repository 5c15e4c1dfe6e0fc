package org.duban.approval.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.approval.SubjectFacts;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked in a step, by the organisation as it stands. Whoever is or was the author is never among them: what
 * they hold passes to the next holder, else to the post above, else to the leader in charge and the leading group.
 */
public final class Staffing {

    private final Organisation organisation;
    private final SubjectFacts subject;
    private final long unitId;
    private final Set<Long> authors;

    /** @param authors everybody who wrote at it */
    public Staffing(Organisation organisation, SubjectFacts subject, long unitId, Set<Long> authors) {
        this.organisation = organisation;
        this.subject = subject;
        this.unitId = unitId;
        this.authors = Set.copyOf(authors);
    }

    public static Staffing of(Submission submission, SubjectFacts subject, Organisation organisation) {
        return new Staffing(organisation, subject, submission.unitId(), submission.authors());
    }

    /** Who holds what the step names; empty where nobody does, which is what an author is told before sending. */
    public List<Asked> named(StepSpec spec) {
        return distinct(
                named(Who.parse(spec.who()).orElseThrow(() -> new IllegalStateException("a step asks " + spec.who()))));
    }

    /** The same, and where nobody holds it any more, whoever stands above. */
    public List<Asked> opening(StepSpec spec) {
        List<Asked> named = named(spec);
        return named.isEmpty() ? distinct(above(unitId)) : named;
    }

    /** The author's unit, where a post of it is asked for that nobody there holds: those named stand above. */
    public Optional<Long> vacantIn(StepSpec spec) {
        return Who.parse(spec.who())
                .filter(who -> who.form() == Who.Form.POST)
                .map(who -> Objects.requireNonNull(who.post()))
                .filter(post -> holders(post, unitId).isEmpty())
                .map(post -> unitId);
    }

    private List<Asked> named(Who who) {
        return switch (who.form()) {
            case POST -> inUnitOrAbove(Objects.requireNonNull(who.post()), unitId);
            case LEADER_IN_CHARGE -> leaders(unitId);
            case PERSON ->
                person(organisation
                        .personByUsername(Objects.requireNonNull(who.name()))
                        .orElse(null));
            case IDENTIFIED ->
                person(organisation
                        .findPerson(Long.parseLong(Objects.requireNonNull(who.name())))
                        .orElse(null));
            case LEAD_UNITS -> headsOfLeadUnits();
            case OFFICE -> in(Objects.requireNonNull(who.post()), subject.officeUnitId());
            case LEADING_GROUP -> in(Objects.requireNonNull(who.post()), subject.leadingUnitId());
        };
    }

    /** The nearest unit in which somebody holds the post; from there upward if only authors do. */
    private List<Asked> inUnitOrAbove(PostKind kind, long unit) {
        boolean heldByAuthor = false;
        for (Long at = unit; at != null; at = organisation.unit(at).parentId()) {
            List<Asked> holders = holders(kind, at);
            List<Asked> others = withoutAuthor(holders);
            if (!others.isEmpty()) {
                return others;
            }
            heldByAuthor |= !holders.isEmpty();
        }
        return heldByAuthor ? above(unit) : List.of();
    }

    private List<Asked> in(PostKind kind, long unit) {
        List<Asked> holders = holders(kind, unit);
        List<Asked> others = withoutAuthor(holders);
        return others.isEmpty() && !holders.isEmpty() ? leadingGroup() : others;
    }

    private List<Asked> leaders(long unit) {
        List<Asked> leaders = inCharge(unit);
        if (leaders.isEmpty() && isOffice(unit)) {
            return leadingGroup();
        }
        List<Asked> others = withoutAuthor(leaders);
        return others.isEmpty() && !leaders.isEmpty() ? leadingGroup() : others;
    }

    private List<Asked> headsOfLeadUnits() {
        List<Asked> heads = new ArrayList<>();
        for (long unit : subject.leadUnitIds()) {
            List<Asked> own = heads(unit);
            List<Asked> others = withoutAuthor(own);
            List<Asked> signing = others.isEmpty() && !own.isEmpty() ? above(unit) : others;
            if (signing.isEmpty()) {
                return List.of(); // one of several that nobody can sign for leaves the step unfilled
            }
            heads.add(signing.get(0));
        }
        return heads;
    }

    private List<Asked> person(@Nullable Person person) {
        if (person == null || !person.active()) {
            return List.of();
        }
        return authors.contains(person.id()) ? above(unitId) : List.of(asked(person));
    }

    private List<Asked> above(long unit) {
        List<Asked> leaders = withoutAuthor(inCharge(unit));
        return leaders.isEmpty() ? leadingGroup() : leaders;
    }

    private List<Asked> leadingGroup() {
        long unit = subject.leadingUnitId();
        List<Asked> heads = withoutAuthor(holders(PostKind.LEADING_GROUP_HEAD, unit));
        return heads.isEmpty() ? withoutAuthor(holders(PostKind.LEADING_GROUP_DEPUTY, unit)) : heads;
    }

    private List<Asked> inCharge(long unit) {
        return organisation.leadersInChargeOf(unit).stream().map(this::asked).toList();
    }

    private List<Asked> heads(long unit) {
        if (organisation.findUnit(unit).isEmpty()) {
            return List.of();
        }
        List<Asked> heads = organisation.headsOf(unit).stream()
                .map(person -> asked(person, unit, post -> post.kind().headsUnit()))
                .toList();
        return heads.isEmpty() && isOffice(unit) ? holders(PostKind.OFFICE_DIRECTOR, unit) : heads;
    }

    private List<Asked> holders(PostKind kind, long unit) {
        List<Asked> holders = organisation.holders(kind, unit).stream()
                .map(person -> asked(person, unit, post -> post.kind() == kind))
                .toList();
        boolean directed = holders.isEmpty() && kind == PostKind.UNIT_HEAD && isOffice(unit);
        return directed ? holders(PostKind.OFFICE_DIRECTOR, unit) : holders;
    }

    /** The office is headed by its director and stands directly below the leading group. */
    private boolean isOffice(long unit) {
        return unit == subject.officeUnitId();
    }

    private List<Asked> withoutAuthor(List<Asked> people) {
        return people.stream().filter(one -> !authors.contains(one.personId())).toList();
    }

    private Asked asked(Person person, long unit, java.util.function.Predicate<Post> which) {
        Stream<Post> posts = organisation.postsOf(person.id()).stream();
        return posts.filter(post -> post.unitId() == unit)
                .filter(which)
                .findFirst()
                .map(post -> asked(person, post))
                .orElseGet(() -> new Asked(person.id(), "", unit));
    }

    private Asked asked(Person person) {
        return asked(organisation, person);
    }

    /** A person with the first of their posts. */
    static Asked asked(Organisation organisation, Person person) {
        return organisation.postsOf(person.id()).stream()
                .findFirst()
                .map(post -> words(organisation, person, post))
                .orElseGet(() -> new Asked(person.id(), "", null));
    }

    private Asked asked(Person person, Post post) {
        return words(organisation, person, post);
    }

    private static Asked words(Organisation organisation, Person person, Post post) {
        String unit = organisation.findUnit(post.unitId()).map(Unit::name).orElse("");
        return new Asked(person.id(), (unit + " " + post.title()).strip(), post.unitId());
    }

    private static List<Asked> distinct(List<Asked> people) {
        Map<Long, Asked> once = new LinkedHashMap<>();
        people.forEach(one -> once.putIfAbsent(one.personId(), one));
        return List.copyOf(once.values());
    }
}
