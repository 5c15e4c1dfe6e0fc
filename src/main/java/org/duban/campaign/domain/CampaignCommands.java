package org.duban.campaign.domain;

import java.util.Map;
import java.util.function.LongSupplier;
import org.duban.audit.AuditTrail;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.CampaignService;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.OrganizationService;
import org.springframework.stereotype.Service;

@Service
class CampaignCommands implements CampaignService {

    private final Commands commands;
    private final CampaignEntities entities;
    private final Campaigns campaigns;
    private final Directory directory;
    private final OrganizationService organization;
    private final AuditTrail audit;
    private final OpenedCampaigns opened;

    CampaignCommands(
            Commands commands,
            CampaignEntities entities,
            Campaigns campaigns,
            Directory directory,
            OrganizationService organization,
            AuditTrail audit,
            OpenedCampaigns opened) {
        this.commands = commands;
        this.entities = entities;
        this.campaigns = campaigns;
        this.directory = directory;
        this.organization = organization;
        this.audit = audit;
        this.opened = opened;
    }

    @Override
    public boolean mayCreate(Actor actor) {
        return organization.mayAdminister(actor);
    }

    @Override
    public boolean mayEdit(Actor actor, Campaign campaign) {
        return actor.isSystem()
                || directory.current().postsOf(actor.personId()).stream()
                        .anyMatch(post -> post.kind().office() && post.unitId() == campaign.officeUnitId());
    }

    @Override
    public long open(Actor actor, CommandKey key, CampaignOpening opening) {
        return carryOut(actor, key, "open", () -> {
            require(mayCreate(actor));
            return opened.open(actor, opening);
        });
    }

    @Override
    public long create(Actor actor, CommandKey key, CampaignDraft draft) {
        return carryOut(actor, key, "create", () -> {
            require(mayCreate(actor));
            CampaignFrame frame = CampaignRules.check(directory.current(), draft);
            CampaignEntity campaign = entities.saveAndFlush(new CampaignEntity(frame));
            return record(actor, campaign.id(), "campaign.created", frame);
        });
    }

    @Override
    public long edit(Actor actor, CommandKey key, long campaignId, CampaignDraft draft) {
        return carryOut(actor, key, "edit", () -> {
            Campaign before =
                    campaigns.find(campaignId).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
            require(mayEdit(actor, before));
            CampaignFrame frame = CampaignRules.check(directory.current(), draft);
            entities.findById(campaignId).orElseThrow().reframe(frame);
            entities.flush();
            return record(actor, campaignId, "campaign.edited", frame);
        });
    }

    private long record(Actor actor, long id, String action, CampaignFrame frame) {
        Map<String, String> details = Map.of(
                "name", frame.name(),
                "starts", frame.startsOn().toString(),
                "ends", frame.endsOn().toString(),
                "office", directory.current().unit(frame.officeUnitId()).name());
        audit.record(new CaseRef("campaign", id), actor, action, details);
        return id;
    }

    private long carryOut(Actor actor, CommandKey key, String action, LongSupplier work) {
        return commands.once(key, actor, "campaign." + action, work);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden("campaign.not-office");
        }
    }
}
