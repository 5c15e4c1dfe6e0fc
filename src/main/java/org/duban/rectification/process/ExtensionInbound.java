package org.duban.rectification.process;

import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.rectification.domain.DecisionClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RequestRepository;
import org.duban.workflow.InboundBean;

/** The one bean that {@code processes/extension.bpmn20.xml} names. */
@InboundBean("extension")
public class ExtensionInbound extends RequestInbound {

    ExtensionInbound(
            RequestRepository requests, ItemRepository items, Campaigns campaigns, DecisionClock clock, Inbox inbox) {
        super(requests, items, campaigns, clock, inbox);
    }
}
