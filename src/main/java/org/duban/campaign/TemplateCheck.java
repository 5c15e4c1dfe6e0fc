package org.duban.campaign;

import java.util.List;

/** Another module's word on templates, asked once at the start: a template it complains about stops the start. */
public interface TemplateCheck {

    /** What is wrong, each with the key it is about ({@code sources[2]: unknown source "rumour"}). */
    List<String> complaintsAbout(CampaignTemplate template);
}
