package org.duban.rectification.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duban.rectification.ItemState;
import org.duban.rectification.ParticipationRole;
import org.jspecify.annotations.Nullable;

/**
 * A problem with its rectification: the aggregate that owns the state.
 *
 * <p>This class holds the one way a state changes ({@link #moveTo}) and who took part; the transitions stand
 * beside it by the step of the life that they belong to: {@link Identification}, {@link Assignment},
 * {@link Rectifying}, {@link Closing}, {@link Extending}, {@link Appealing}. Who may do what is asked of {@link ItemAuthority}.
 */
@Entity
@Table(name = "rectification_item")
public class RectificationItem extends ItemRecord {

    @ElementCollection
    @CollectionTable(name = "rectification_participation", joinColumns = @JoinColumn(name = "item_id"))
    private Set<Participation> participations = new HashSet<>();

    Holding holding = Holding.NEW;

    /** The round in which a verifier sent it back last; 0 before, and where that return does not count. */
    int returnedIn;

    /** The extension or appeal that waits for a decision. */
    @Nullable
    OpenRequest openRequest;

    @Transient
    private List<ItemEvent> events = new ArrayList<>();

    /** The process instance that the item has left behind in this transaction. */
    @Transient
    private @Nullable String abandoned;

    /** The person who acted last in this transaction; the inbox shows it as the one who asks. */
    @Transient
    private String lastActor = "";

    @SuppressWarnings("NullAway.Init")
    protected RectificationItem() {}

    RectificationItem(ItemNumber number, Problem problem, boolean restricted, Act by) {
        this.id = number.id();
        this.campaignId = number.campaignId();
        this.number = number.text();
        this.processInstanceId = instance(1);
        this.problem = problem;
        this.restricted = restricted;
        this.state = ItemState.REGISTERED;
        this.stateSince = by.at();
        this.registeredAt = by.at();
        this.registrantId = by.personId();
        took(by.personId(), ParticipationRole.REGISTRANT, by);
    }

    /** Moves on if the table of {@link ItemState} allows it; the authority was asked before, so a no is a bug. */
    void moveTo(ItemState next, Act by, String what, Map<String, String> details) {
        if (!state.maySucceed(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        stateSince = by.at();
        assigneeId = null;
        happened(by, what, details);
    }

    /** The same by a way that the process does not know: it is abandoned, and where the item stays open begins anew. */
    void leaveCourseFor(ItemState next, Act by, String what, Map<String, String> details) {
        abandoned = processInstanceId;
        moveTo(next, by, what, details);
        if (next.open()) {
            runsAgain();
        } else {
            closedAt = by.at();
        }
    }

    /** Enters the ledger at another state than {@link ItemState#REGISTERED}: only an import may. */
    void enterAt(ItemState entry) {
        state = entry;
        processInstanceId = entry.open() ? processInstanceId : null;
    }

    void happened(Act by, String what, Map<String, String> details) {
        if (!by.actor().isSystem()) {
            lastActor = by.actor().name();
        }
        events.add(new ItemEvent(this, by.actor(), what, details));
    }

    void took(long personId, ParticipationRole role, Act by) {
        boolean known = participations.stream().anyMatch(one -> one.personId() == personId && one.role() == role);
        if (!known) {
            participations.add(new Participation(personId, role, by.at()));
        }
    }

    /** Only where nothing was done in that role: what somebody did stays theirs. */
    void noLonger(long personId, ParticipationRole role) {
        participations.removeIf(one -> one.personId() == personId && one.role() == role);
    }

    /** Somebody urged; nothing moves. */
    public void urged(String text, Act by) {
        happened(by, "urged", Map.of("text", text));
    }

    /** Everybody who took part in one of these roles. */
    public Set<Long> participants(Set<ParticipationRole> roles) {
        Set<Long> found = new TreeSet<>();
        participations.stream().filter(one -> roles.contains(one.role())).forEach(one -> found.add(one.personId()));
        return found;
    }

    public Set<Long> participants(ParticipationRole role) {
        return participants(Set.of(role));
    }

    public Holding holding() {
        return holding;
    }

    public @Nullable OpenRequest openRequest() {
        return openRequest;
    }

    /** The name of who acted last in this transaction, empty if nobody did. */
    public String lastActor() {
        return lastActor;
    }

    /** The process instance to be abandoned, once. */
    Optional<String> takeAbandoned() {
        Optional<String> taken = Optional.ofNullable(abandoned);
        abandoned = null;
        return taken;
    }

    /** The events since the last call. */
    public List<ItemEvent> takeEvents() {
        List<ItemEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** A closed item comes to life again: in a process instance of its own. */
    void runsAgain() {
        String last = processInstanceId;
        processInstanceId =
                instance(last == null ? 1 : 1 + Integer.parseInt(last.substring(last.lastIndexOf('-') + 1)));
    }

    static long known(@Nullable Long id) {
        return Objects.requireNonNull(id, "an item under rectification has a lead unit");
    }

    private String instance(int life) {
        return "item-" + id + "-" + life;
    }
}
