package org.duban.rectification.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.rectification.Items;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.CampaignCourse;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.springframework.stereotype.Component;

/** An approved special-drive plan binds the items that it names. */
@Component
class DrivePlanEffect implements ApprovalEffect {

    private final DrivePlanContent content;
    private final Campaigns campaigns;
    private final ItemRepository repository;
    private final Items items;
    private final ItemDesk desk;

    DrivePlanEffect(
            DrivePlanContent content, Campaigns campaigns, ItemRepository repository, Items items, ItemDesk desk) {
        this.content = content;
        this.campaigns = campaigns;
        this.repository = repository;
        this.items = items;
        this.desk = desk;
    }

    @Override
    public boolean follows(String kind) {
        return kind.equals(DrivePlanContent.KIND);
    }

    @Override
    public void check(ApprovedSubmission plan) {
        content.check(plan.subject(), plan.rows());
        named(plan);
    }

    @Override
    public void carryOut(ApprovedSubmission plan, Actor by) {
        content.check(plan.subject(), plan.rows());
        Act approved =
                desk.act(by, ProblemListEffect.campaignOf(plan, campaigns).zone());
        for (long id : named(plan)) {
            RectificationItem item = repository.lock(id).orElseThrow();
            CampaignCourse.bindToDrive(item, plan.id(), plan.number(), approved);
            desk.publish(item);
        }
    }

    /** The ids, in one order for everybody so that two plans do not wait for each other's items. */
    private List<Long> named(ApprovedSubmission plan) {
        Campaign campaign = ProblemListEffect.campaignOf(plan, campaigns);
        FieldCheck check = new FieldCheck();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < plan.rows().size(); i++) {
            String at = "rows[" + i + "]." + DrivePlanContent.ITEM;
            String number = plan.rows().get(i).value(DrivePlanContent.ITEM);
            Optional<RectificationItem> item = repository
                    .findByCampaignIdAndNumber(campaign.id(), number)
                    .filter(found -> items.visible(found.id(), plan.authorId()));
            check.that(item.isPresent(), at, "rectification.drive-item-unknown", number);
            item.ifPresent(found -> {
                Long bound = found.ties().driveId();
                check.that(found.state().open(), at, "rectification.drive-item-closed", number)
                        .that(
                                bound == null || bound == plan.id(),
                                at,
                                "rectification.drive-item-bound",
                                number,
                                String.valueOf(found.ties().driveNumber()));
                ids.add(found.id());
            });
        }
        check.orRefuse();
        return ids.stream().sorted().toList();
    }
}
