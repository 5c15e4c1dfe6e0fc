package org.duban.rectification.domain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.ParticipationRole;
import org.jspecify.annotations.Nullable;

/**
 * Who may play which part in one item: the separation of duties, as one object that is asked by the authority,
 * by the tasks' candidates and by the preview of an assignment alike.
 *
 * <p>Exclusion by person is never waived: who handled, reported, countersigned or registered measures neither
 * verifies nor closes. Exclusion by unit covers the lead and supporting units and those below them; the post of
 * the office's own supervisors does not count for it.
 */
public record Cast(
        Organisation organisation,
        Campaign campaign,
        @Nullable Long leadUnitId,
        Set<Long> supportingUnitIds,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        Set<Long> excludedByPerson,
        Set<Long> verifiersAndClosers,
        Set<Long> outsiders) {

    private static final Set<ParticipationRole> EXCLUDING = Stream.of(ParticipationRole.values())
            .filter(ParticipationRole::excludesFromVerification)
            .collect(Collectors.toUnmodifiableSet());

    public static Cast of(RectificationItem item, Organisation organisation, Campaign campaign) {
        return new Cast(
                organisation,
                campaign,
                item.leadUnitId(),
                item.supportingUnitIds(),
                item.leaderId(),
                item.handlerId(),
                item.participants(EXCLUDING),
                item.participants(Set.of(ParticipationRole.VERIFIER, ParticipationRole.CLOSER)),
                item.participants(ParticipationRole.OUTSIDER));
    }

    /**
     * Who may countersign: the head of the lead unit; where the head is the handler or the post is vacant the
     * responsible leader; else the leader whose portfolio holds the unit. Never the handler.
     */
    public List<Person> countersigners() {
        if (leadUnitId == null) {
            return List.of();
        }
        List<Person> heads = organisation.headsOf(leadUnitId).stream()
                .filter(this::isNotHandler)
                .toList();
        if (!heads.isEmpty()) {
            return heads;
        }
        if (leaderId != null) {
            Person leader = organisation.person(leaderId);
            if (leader.active() && isNotHandler(leader)) {
                return List.of(leader);
            }
        }
        List<Person> inCharge = organisation.leadersInChargeOf(leadUnitId).stream()
                .filter(this::isNotHandler)
                .limit(1)
                .toList();
        return inCharge.isEmpty() ? namedOutsiders() : inCharge;
    }

    /** The office's supervisors and named outsiders, without everybody excluded. */
    public List<Person> verifiers() {
        return sorted(Stream.concat(
                        organisation.holders(PostKind.SUPERVISOR, campaign.officeUnitId()).stream(),
                        namedOutsiders().stream())
                .filter(person -> mayVerify(person.id())));
    }

    /** The office and named outsiders, without everybody excluded and without those who verified or closed. */
    public List<Person> closureConfirmers() {
        return sorted(Stream.concat(office().stream(), namedOutsiders().stream())
                .filter(person -> !excludedFromClosure(person.id())));
    }

    public List<Person> office() {
        long office = campaign.officeUnitId();
        return sorted(Stream.of(PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER)
                .flatMap(kind -> organisation.holders(kind, office).stream()));
    }

    /** Whether neither person nor unit excludes them; says nothing about their post. */
    public boolean mayVerify(long personId) {
        return !isExcluded(personId) && !ofTheUnits(personId);
    }

    boolean excludedFromClosure(long personId) {
        return isExcluded(personId) || verifiersAndClosers.contains(personId);
    }

    boolean isExcluded(long personId) {
        return excludedByPerson.contains(personId) || (handlerId != null && handlerId == personId);
    }

    private boolean ofTheUnits(long personId) {
        Set<Long> units = new LinkedHashSet<>(supportingUnitIds);
        if (leadUnitId != null) {
            units.add(leadUnitId);
        }
        return organisation.postsOf(personId).stream()
                .filter(post -> post.kind() != PostKind.SUPERVISOR || post.unitId() != campaign.officeUnitId())
                .anyMatch(post -> units.stream().anyMatch(unit -> organisation.isWithin(post.unitId(), unit)));
    }

    private boolean isNotHandler(Person person) {
        return handlerId == null || handlerId != person.id();
    }

    private List<Person> namedOutsiders() {
        return outsiders.stream()
                .map(organisation::person)
                .filter(Person::active)
                .filter(this::isNotHandler)
                .toList();
    }

    private static List<Person> sorted(Stream<Person> people) {
        return people.distinct().sorted(Comparator.comparing(Person::username)).toList();
    }
}
