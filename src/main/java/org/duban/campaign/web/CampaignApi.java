package org.duban.campaign.web;

import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignOpening;
import org.duban.campaign.CampaignService;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns over REST. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignApi {

    private final CampaignService service;
    private final Campaigns campaigns;
    private final CampaignTemplates templates;

    CampaignApi(CampaignService service, Campaigns campaigns, CampaignTemplates templates) {
        this.service = service;
        this.campaigns = campaigns;
        this.templates = templates;
    }

    @GetMapping
    List<Campaign> all() {
        return campaigns.all();
    }

    @GetMapping("/{id}")
    Campaign one(@PathVariable long id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Campaign create(Actor actor, CommandKey key, @RequestBody CampaignDraft draft) {
        return campaigns.get(service.create(actor, key, draft));
    }

    @PutMapping("/{id}")
    Campaign edit(Actor actor, CommandKey key, @PathVariable long id, @RequestBody CampaignDraft draft) {
        return campaigns.get(service.edit(actor, key, id, draft));
    }

    /** Opens a campaign with phases, from a template or from the campaign before it. */
    @PostMapping("/open")
    @ResponseStatus(HttpStatus.CREATED)
    Campaign open(Actor actor, CommandKey key, @RequestBody CampaignOpening opening) {
        return campaigns.get(service.open(actor, key, opening));
    }

    @GetMapping("/templates")
    List<CampaignTemplate> templates() {
        return templates.all();
    }
}
