package org.duban.campaign.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.duban.campaign.GroupDraft;
import org.jspecify.annotations.Nullable;

/** A work group as it is stored; readers get the record {@link org.duban.campaign.WorkGroup}. */
@Entity
@Table(name = "campaign_work_group")
class WorkGroupEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_work_group_seq")
    @SequenceGenerator(name = "campaign_work_group_seq", allocationSize = 50)
    private @Nullable Long id;

    private long campaignId;
    private int position;
    private String name;
    private String duty;

    @ElementCollection
    @CollectionTable(name = "campaign_work_group_unit", joinColumns = @JoinColumn(name = "work_group_id"))
    private Set<GroupUnit> units = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkGroupEntity() {}

    @SuppressWarnings("NullAway.Init")
    WorkGroupEntity(long campaignId, int position, GroupDraft draft) {
        this.campaignId = campaignId;
        become(position, draft);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Takes over what {@link GroupRules} has checked. */
    void become(int place, GroupDraft draft) {
        position = place;
        name = Objects.requireNonNull(draft.name()).strip();
        duty = Objects.requireNonNullElse(draft.duty(), "").strip();
        Set<GroupUnit> now = GroupUnit.of(draft);
        units.retainAll(now);
        units.addAll(now);
    }
}
