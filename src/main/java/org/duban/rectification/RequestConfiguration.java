package org.duban.rectification;

import org.duban.campaign.Campaigns;
import org.duban.escalation.Escalation;
import org.duban.organization.Directory;
import org.duban.rectification.domain.DecisionClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RequestProcess;
import org.duban.rectification.domain.RequestRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One kind of case for each kind of request, each on a ladder of its own. */
@Configuration
class RequestConfiguration {

    @Bean
    RequestCases extensionCases(
            RequestRepository requests,
            ItemRepository items,
            ItemReader reader,
            Directory directory,
            Campaigns campaigns,
            Escalation escalation) {
        return new RequestCases(RequestKind.EXTENSION, requests, items, reader, directory, campaigns, escalation);
    }

    @Bean
    RequestCases appealCases(
            RequestRepository requests,
            ItemRepository items,
            ItemReader reader,
            Directory directory,
            Campaigns campaigns,
            Escalation escalation) {
        return new RequestCases(RequestKind.APPEAL, requests, items, reader, directory, campaigns, escalation);
    }

    @Bean
    EscalatedRequests escalatedExtensions(
            RequestRepository requests,
            ItemRepository items,
            RequestProcess process,
            Directory directory,
            Campaigns campaigns,
            DecisionClock clock,
            Escalation escalation) {
        return new EscalatedRequests(
                RequestKind.EXTENSION, requests, items, process, directory, campaigns, clock, escalation);
    }

    @Bean
    EscalatedRequests escalatedAppeals(
            RequestRepository requests,
            ItemRepository items,
            RequestProcess process,
            Directory directory,
            Campaigns campaigns,
            DecisionClock clock,
            Escalation escalation) {
        return new EscalatedRequests(
                RequestKind.APPEAL, requests, items, process, directory, campaigns, clock, escalation);
    }
}
