package org.duban.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignState;
import org.jspecify.annotations.Nullable;

/** A campaign as it is stored; readers get the record {@link org.duban.campaign.Campaign}. */
@Entity
@Table(name = "campaign")
class CampaignEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private ZoneId zone;

    @Column(name = "office_unit_id")
    private long officeUnitId;

    @Column(name = "leading_unit_id")
    private long leadingUnitId;

    @Column(name = "template_key")
    private @Nullable String templateKey;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.RUNNING;

    @Column(name = "previous_id")
    private @Nullable Long previousId;

    @SuppressWarnings("NullAway.Init")
    protected CampaignEntity() {}

    /** A campaign in the frame, which {@link CampaignRules} has checked. */
    @SuppressWarnings("NullAway.Init")
    CampaignEntity(CampaignFrame frame) {
        apply(frame);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Changes the frame; items keep the dates that they have. */
    void reframe(CampaignFrame frame) {
        apply(frame);
    }

    private void apply(CampaignFrame frame) {
        name = frame.name();
        kind = frame.kind();
        startsOn = frame.startsOn();
        endsOn = frame.endsOn();
        zone = frame.zone();
        officeUnitId = frame.officeUnitId();
        leadingUnitId = frame.leadingUnitId();
    }
}
