package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.organization.Tier;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens campaigns and takes them through their phases, for tests that begin further on. */
@TestComponent
public class CampaignStory {

    public static final LocalDate START = LocalDate.of(2023, 10, 16);
    public static final LocalDate END = LocalDate.of(2024, 2, 29);

    private static final AtomicLong SUBMISSIONS = new AtomicLong(9_000_000_000L);

    private final CampaignService campaigns;
    private final PhaseService service;
    private final Phases phases;
    private final List<ApprovalEffect> effects;
    private final List<ContentKind> contents;
    private final TransactionTemplate transaction;

    CampaignStory(
            CampaignService campaigns,
            PhaseService service,
            Phases phases,
            List<ApprovalEffect> effects,
            List<ContentKind> contents,
            TransactionTemplate transaction) {
        this.campaigns = campaigns;
        this.service = service;
        this.phases = phases;
        this.effects = effects;
        this.contents = contents;
        this.transaction = transaction;
    }

    /** From the template, with one work group that the bureau leads. */
    public long opened(TestCounty county) {
        return opened(county, "thematic-education", null, List.of(group(county)));
    }

    public long opened(
            TestCounty county, @Nullable String template, @Nullable Long previous, @Nullable List<GroupDraft> groups) {
        return campaigns.open(
                county.officeMember(),
                CommandKey.random(),
                opening(county, template, previous, groups, previous == null ? START : START.plusYears(1)));
    }

    public static CampaignOpening opening(
            TestCounty county,
            @Nullable String template,
            @Nullable Long previous,
            @Nullable List<GroupDraft> groups,
            LocalDate start) {
        LocalDate end = start.plusDays(END.toEpochDay() - START.toEpochDay());
        return new CampaignOpening(
                template,
                previous,
                "Campaign",
                start,
                end,
                "Asia/Shanghai",
                county.office(),
                county.county(),
                null,
                groups);
    }

    public static GroupDraft group(TestCounty county) {
        return new GroupDraft(null, "Group", "Everything", List.of(county.bureau()), List.of(county.otherBureau()));
    }

    public PhaseFacts phase(long campaign, String key) {
        return phases.find(campaign, key).orElseThrow();
    }

    public void open(TestCounty county, long campaign, String key) {
        service.open(
                county.officeMember(), CommandKey.random(), phase(campaign, key).id());
    }

    public void end(TestCounty county, long campaign, String key) {
        service.end(
                county.officeMember(), CommandKey.random(), phase(campaign, key).id());
    }

    /** A leader approves the office's submission of the kind; what it brings about happens. */
    public void approve(TestCounty county, String kind, CaseRef about) {
        approve(county, submission(county, kind, about, county.office()));
    }

    public void approve(TestCounty county, ApprovedSubmission approved) {
        List<ApprovalEffect> following =
                effects.stream().filter(each -> each.follows(approved.kind())).toList();
        following.forEach(effect -> effect.check(approved));
        transaction.executeWithoutResult(
                status -> following.forEach(effect -> effect.carryOut(approved, county.groupHead())));
    }

    /** In the name of the unit; an exception with everything that is open now. */
    public ApprovedSubmission submission(TestCounty county, String kind, CaseRef about, long unit) {
        List<ContentRow> rows = contents.stream()
                .filter(each -> kind.equals("phase-exception") && each.kind().equals(kind))
                .flatMap(each -> each.proposal(about).stream())
                .toList();
        long id = SUBMISSIONS.incrementAndGet();
        Actor author = county.officeMember();
        return new ApprovedSubmission(
                id, "S-" + id, kind, about, kind, author.personId(), unit, 1, "fingerprint", rows);
    }

    /** An exception approved by a leader ends the phase, whatever is still open. */
    public void endByException(TestCounty county, long campaign, String key) {
        approve(
                county,
                "phase-exception",
                new CaseRef(Campaign.PHASE_TYPE, phase(campaign, key).id()));
    }

    public static CaseRef ref(long campaign) {
        return new CaseRef(Campaign.CASE_TYPE, campaign);
    }

    /** Preparation and deployment are over; the five run side by side. */
    public long inTheMiddle(TestCounty county) {
        return inTheMiddle(county, Set.of());
    }

    /** The same with some of the template's tiers. */
    public long inTheMiddle(TestCounty county, Set<Tier> tiers) {
        CampaignOpening all = opening(county, "thematic-education", null, List.of(group(county)), START);
        long campaign = campaigns.open(
                county.officeMember(),
                CommandKey.random(),
                new CampaignOpening(
                        all.template(),
                        null,
                        all.name(),
                        all.startsOn(),
                        all.endsOn(),
                        all.zone(),
                        all.officeUnitId(),
                        all.leadingUnitId(),
                        tiers,
                        all.groups()));
        approve(county, "implementation-plan", ref(campaign));
        endByException(county, campaign, "deployment");
        approve(county, "study-plan", ref(campaign));
        approve(county, "research-plan", ref(campaign));
        List.of("development", "rectification", "institution-building").forEach(key -> open(county, campaign, key));
        return campaign;
    }
}
