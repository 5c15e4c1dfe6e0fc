package org.duban.rectification.submissions;

import java.util.List;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.CampaignCourse;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemNumbering;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.Problem;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProperties;
import org.springframework.stereotype.Component;

/** An approved problem list enters the ledger: one item a row, waiting for its assignment. */
@Component
class ProblemListEffect implements ApprovalEffect {

    private final ProblemListContent content;
    private final Campaigns campaigns;
    private final Directory directory;
    private final ItemNumbering numbers;
    private final ItemRepository items;
    private final MeasureRepository measures;
    private final ItemDesk desk;
    private final RectificationProperties properties;

    ProblemListEffect(
            ProblemListContent content,
            Campaigns campaigns,
            Directory directory,
            ItemNumbering numbers,
            ItemRepository items,
            MeasureRepository measures,
            ItemDesk desk,
            RectificationProperties properties) {
        this.content = content;
        this.campaigns = campaigns;
        this.directory = directory;
        this.numbers = numbers;
        this.items = items;
        this.measures = measures;
        this.desk = desk;
        this.properties = properties;
    }

    @Override
    public boolean follows(String kind) {
        return kind.equals(ProblemListContent.KIND);
    }

    @Override
    public void check(ApprovedSubmission list) {
        campaignOf(list, campaigns);
        content.check(list.subject(), list.rows());
    }

    @Override
    public void carryOut(ApprovedSubmission list, Actor by) {
        check(list);
        Campaign campaign = campaignOf(list, campaigns);
        Actor author = new Actor(
                list.authorId(), directory.current().person(list.authorId()).name());
        Act submitted = desk.act(author, campaign.zone());
        Act approved = desk.act(by, campaign.zone());
        list.rows().forEach(row -> enter(row, list, campaign, submitted, approved));
    }

    private void enter(ContentRow row, ApprovedSubmission list, Campaign campaign, Act submitted, Act approved) {
        Problem problem = problemOf(row);
        boolean restricted = problem.level() == ProblemLevel.PERSONAL || properties.restrictedSource(problem.source());
        RectificationItem item = CampaignCourse.listed(
                numbers.next(campaign), problem, restricted, list.id(), list.number(), submitted, approved);
        items.save(item);
        List<String> planned = ProblemListContent.measures(row);
        for (int i = 0; i < planned.size(); i++) {
            measures.save(CampaignCourse.measure(item, i + 1, planned.get(i), submitted));
        }
        desk.open(item, approved.actor());
    }

    private Problem problemOf(ContentRow row) {
        String cause = row.value(ProblemListContent.CAUSE);
        return new Problem(
                row.value(ProblemListContent.DESCRIPTION),
                row.value(ProblemListContent.SOURCE),
                ProblemLevel.valueOf(row.value(ProblemListContent.LEVEL)),
                Aspect.valueOf(row.value(ProblemListContent.ASPECT)),
                directory
                        .current()
                        .unitByCode(row.value(ProblemListContent.UNIT))
                        .orElseThrow()
                        .id(),
                cause.isEmpty() ? null : cause);
    }

    /** The campaign that the submission is about. */
    static Campaign campaignOf(ApprovedSubmission submission, Campaigns campaigns) {
        if (!submission.subject().type().equals("campaign")) {
            throw Refusal.invalid("rectification.list-without-campaign");
        }
        return campaigns.get(submission.subject().id());
    }
}
