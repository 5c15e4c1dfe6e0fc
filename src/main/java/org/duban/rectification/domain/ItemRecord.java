package org.duban.rectification.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.duban.rectification.ItemState;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** What is stored of an item, to be read by all and changed by the transitions of this package only. */
@MappedSuperclass
public abstract class ItemRecord extends ItemDates {

    @Id
    long id;

    /** Null until it is stored: that is how a new item is known. */
    @Version
    @Nullable
    Long version;

    long campaignId;
    String number = "";

    @Enumerated(EnumType.STRING)
    ItemState state;

    Instant stateSince;
    Problem problem;

    @Enumerated(EnumType.STRING)
    @Nullable
    RectificationKind kind;

    @Nullable
    String goal;

    @Nullable
    Long leadUnitId;

    @Nullable
    Long leaderId;

    @Nullable
    Long handlerId;

    long registrantId;

    /** Whom the office named for the open task; null where its usual candidates are meant. */
    @Nullable
    Long assigneeId;

    boolean restricted;
    boolean alreadyRectified;
    int returns;

    /** How often completion was claimed; verifications belong to one round. */
    int round;

    Instant registeredAt;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant claimedAt;

    @Nullable
    String claimStatement;

    @Nullable
    String claimHash;

    @Nullable
    Instant closedAt;

    @Nullable
    Instant lastProgressAt;

    /** What the last return named as missing. */
    @Nullable
    String missing;

    @Nullable
    Long mergedInto;

    @Nullable
    String processInstanceId;

    @ElementCollection
    @CollectionTable(name = "rectification_supporting_unit", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "unit_id")
    Set<Long> supportingUnitIds = new HashSet<>();

    /** Null where nothing ties: an embeddable without values is read as null. */
    @Nullable
    CampaignTies ties;

    @SuppressWarnings("NullAway.Init")
    ItemRecord() {}

    public long id() {
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public String number() {
        return number;
    }

    public ItemState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Problem problem() {
        return problem;
    }

    public long registrantId() {
        return registrantId;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable String processInstanceId() {
        return processInstanceId;
    }

    public @Nullable RectificationKind kind() {
        return kind;
    }

    public @Nullable String goal() {
        return goal;
    }

    public @Nullable Long leadUnitId() {
        return leadUnitId;
    }

    public Set<Long> supportingUnitIds() {
        return supportingUnitIds;
    }

    public @Nullable Long leaderId() {
        return leaderId;
    }

    public @Nullable Long handlerId() {
        return handlerId;
    }

    public @Nullable Long assigneeId() {
        return assigneeId;
    }

    public boolean restricted() {
        return restricted;
    }

    public boolean alreadyRectified() {
        return alreadyRectified;
    }

    public int returns() {
        return returns;
    }

    public int round() {
        return round;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable String claimStatement() {
        return claimStatement;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String missing() {
        return missing;
    }

    public CampaignTies ties() {
        return ties == null ? CampaignTies.NONE : ties;
    }

    public @Nullable Long mergedInto() {
        return mergedInto;
    }
}
