package org.duban.inspection.domain;

import java.util.Optional;
import org.duban.inspection.InspectionKind;
import org.springframework.data.repository.Repository;

/** Stores rounds. */
public interface RoundRepository extends Repository<InspectionRound, Long> {

    /** At once, so that the second of two drawings meets the first. */
    InspectionRound saveAndFlush(InspectionRound round);

    Optional<InspectionRound> findById(long id);

    Optional<InspectionRound> findByCampaignIdAndKindAndPeriod(long campaignId, InspectionKind kind, String period);
}
