package org.duban.campaign.domain;

import java.util.Map;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.escalation.LadderAction;
import org.duban.escalation.LadderType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ladders may be written for phases, though they climb none: of theirs only the levels count. */
@Configuration(proxyBeanMethods = false)
class PhaseLadder {

    @Bean
    LadderType phaseLadderType() {
        return new LadderType(Campaign.PHASE_TYPE, Map.of(), Set.of(LadderAction.REMIND));
    }
}
