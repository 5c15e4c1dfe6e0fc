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
import java.util.List;
import java.util.Objects;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignState;
import org.duban.campaign.PhaseState;
import org.duban.kernel.Actor;
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

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "last_actor")
    private String lastActor = "";

    @SuppressWarnings("NullAway.Init")
    protected CampaignEntity() {}

    /** A campaign in the frame, which {@link CampaignRules} has checked. */
    @SuppressWarnings("NullAway.Init")
    CampaignEntity(CampaignFrame frame) {
        apply(frame);
    }

    /** A campaign with phases: from a template, or from the campaign before it. */
    static CampaignEntity opened(
            CampaignFrame frame, @Nullable String templateKey, @Nullable Long previousId, Actor by) {
        CampaignEntity campaign = new CampaignEntity(frame);
        campaign.templateKey = templateKey;
        campaign.previousId = previousId;
        campaign.state = CampaignState.PREPARING;
        campaign.openedBy = by.personId();
        campaign.lastActor = by.name();
        return campaign;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Changes the frame; items keep the dates that they have. */
    void reframe(CampaignFrame frame) {
        apply(frame);
    }

    /** Where the campaign is follows from where its phases are. */
    void phasesMoved(List<Phase> phases, Actor by) {
        lastActor = by.name();
        if (phases.stream().allMatch(phase -> phase.state() == PhaseState.ENDED)) {
            state = CampaignState.ENDED;
        } else if (phases.stream()
                .allMatch(phase ->
                        phase.preStart() ? phase.state() != PhaseState.ENDED : phase.state() == PhaseState.PLANNED)) {
            state = CampaignState.PREPARING;
        } else {
            state = CampaignState.RUNNING;
        }
    }

    CampaignState state() {
        return state;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    long officeUnitId() {
        return officeUnitId;
    }

    long leadingUnitId() {
        return leadingUnitId;
    }

    @Nullable
    String templateKey() {
        return templateKey;
    }

    long openedBy() {
        return openedBy;
    }

    String lastActor() {
        return lastActor;
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
