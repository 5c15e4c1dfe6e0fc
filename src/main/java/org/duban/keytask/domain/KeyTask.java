package org.duban.keytask.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.duban.keytask.KeyTaskPlan;
import org.duban.keytask.Rhythm;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** One row of the published list. What became of it stands on its assignments. */
@Entity
@Table(name = "key_task")
public class KeyTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_task_seq")
    @SequenceGenerator(name = "key_task_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private long campaignId;
    private String rowKey;
    private String number;
    private int position;
    private String content;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private boolean required;
    private String leadWords;
    private @Nullable Long leaderId;

    @Enumerated(EnumType.STRING)
    private @Nullable PostKind ownerPost;

    private String deadlineWords;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private String evidenceExpected;
    private @Nullable String phaseKey;
    private Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    @ElementCollection
    @CollectionTable(name = "key_task_unit", joinColumns = @JoinColumn(name = "key_task_id"))
    private Set<UnitPart> units = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected KeyTask() {}

    KeyTask(long campaignId, String number, int position, KeyTaskPlan plan, Instant at) {
        this.campaignId = campaignId;
        this.rowKey = plan.key();
        this.number = number;
        this.publishedAt = at;
        amend(position, plan);
    }

    /** Takes over what a later list says of the row. */
    final void amend(int position, KeyTaskPlan plan) {
        this.position = position;
        this.content = plan.content();
        this.tier = plan.tier();
        this.required = plan.required();
        this.leadWords = plan.lead();
        this.leaderId = plan.leaderId();
        this.ownerPost = plan.owner();
        this.deadlineWords = plan.deadline().words();
        this.rhythm = plan.deadline().rhythm();
        this.evidenceExpected = plan.evidence();
        this.phaseKey = plan.phase();
        Set<UnitPart> parts = new HashSet<>();
        plan.leadUnitIds().forEach(unit -> parts.add(new UnitPart(unit, UnitPart.Role.LEAD)));
        plan.supportingUnitIds().forEach(unit -> parts.add(new UnitPart(unit, UnitPart.Role.SUPPORTING)));
        units.retainAll(parts);
        units.addAll(parts);
    }

    void withdraw(String list, Instant at) {
        withdrawnAt = at;
        withdrawnBy = list;
    }

    /** A successor takes over as responsible leader. */
    public void ledBy(long personId) {
        leaderId = personId;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a key task has no id before it is stored");
        }
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public String rowKey() {
        return rowKey;
    }

    public String number() {
        return number;
    }

    public String content() {
        return content;
    }

    public Tier tier() {
        return tier;
    }

    public boolean required() {
        return required;
    }

    /** Who takes the lead within each unit, may be empty. */
    public String leadWords() {
        return leadWords;
    }

    public @Nullable Long leaderId() {
        return leaderId;
    }

    public @Nullable PostKind ownerPost() {
        return ownerPost;
    }

    public String deadlineWords() {
        return deadlineWords;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public String evidenceExpected() {
        return evidenceExpected;
    }

    public @Nullable String phaseKey() {
        return phaseKey;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public Set<Long> unitsAs(UnitPart.Role role) {
        Set<Long> ids = new TreeSet<>();
        units.stream().filter(part -> part.role() == role).forEach(part -> ids.add(part.unitId()));
        return ids;
    }
}
