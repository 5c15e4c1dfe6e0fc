package org.duban.rectification.process;

import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.rectification.domain.DecisionClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RequestRepository;
import org.duban.workflow.InboundBean;

/** The one bean that {@code processes/appeal.bpmn20.xml} names. */
@InboundBean("appeal")
public class AppealInbound extends RequestInbound {

    AppealInbound(
            RequestRepository requests, ItemRepository items, Campaigns campaigns, DecisionClock clock, Inbox inbox) {
        super(requests, items, campaigns, clock, inbox);
    }
}
