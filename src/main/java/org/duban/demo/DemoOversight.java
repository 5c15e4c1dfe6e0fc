package org.duban.demo;

import org.duban.inspection.InspectionSchedule;
import org.duban.rectification.AppealService;
import org.duban.rectification.ExtensionService;
import org.duban.supervision.ListingService;
import org.duban.supervision.OrderService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The services through which the people of the sample county urge, ask, dispute and look again. */
@Component
@Profile("demo")
record DemoOversight(
        OrderService orders,
        ListingService listings,
        ExtensionService extensions,
        AppealService appeals,
        InspectionSchedule inspections) {}
