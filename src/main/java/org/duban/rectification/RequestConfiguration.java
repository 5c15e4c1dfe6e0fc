package org.duban.rectification;

import org.duban.campaign.Campaigns;
import org.duban.escalation.Escalation;
import org.duban.organization.Directory;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RequestRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One kind of case for each kind of request. */
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
}
