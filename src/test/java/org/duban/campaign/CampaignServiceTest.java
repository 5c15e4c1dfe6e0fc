package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.NewPerson;
import org.duban.organization.NewPost;
import org.duban.organization.NewUnit;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CampaignServiceTest {

    private static final LocalDate START = LocalDate.of(2023, 9, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 31);

    @Autowired
    private CampaignService service;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private OrganizationService organization;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private long county;
    private long office;
    private Actor clerk = Actor.SYSTEM;
    private Actor outsider = Actor.SYSTEM;

    @BeforeEach
    void aLeadingGroupAndItsOffice() {
        county = unit("C", null);
        office = unit("O", county);
        holder("head", county, PostKind.LEADING_GROUP_HEAD);
        clerk = holder("clerk", office, PostKind.OFFICE_MEMBER);
        outsider = holder("other", unit("P", county), PostKind.OFFICE_MEMBER);
    }

    @Test
    void keepsWhatWasEntered() {
        long id = service.create(clerk, CommandKey.random(), draft(START, END, "Asia/Shanghai"));

        assertThat(campaigns.get(id))
                .isEqualTo(new Campaign(
                        id,
                        "秋季行动",
                        CampaignKind.SAFETY_DRIVE,
                        START,
                        END,
                        ZoneId.of("Asia/Shanghai"),
                        office,
                        county,
                        null,
                        CampaignState.RUNNING,
                        null));
        assertThat(campaigns.all()).extracting(Campaign::id).contains(id);
    }

    @Test
    void refusesAnEndBeforeTheStartAndAnUnknownZonePerField() {
        assertThatThrownBy(() -> service.create(clerk, CommandKey.random(), draft(END, START, "Mars/Olympus")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field, Refusal.Field::code)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("endsOn", "campaign.ends-before-start"),
                                org.assertj.core.groups.Tuple.tuple("zone", "campaign.zone-unknown")));
    }

    @Test
    void letsOnlyItsOwnOfficeChangeIt() {
        long id = service.create(clerk, CommandKey.random(), draft(START, END, "Asia/Shanghai"));

        assertThatThrownBy(() -> service.edit(outsider, CommandKey.random(), id, draft(START, START, "Asia/Shanghai")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("campaign.not-office"));
        assertThat(campaigns.get(id).endsOn()).isEqualTo(END);

        service.edit(clerk, CommandKey.random(), id, draft(START, END.plusDays(1), "Asia/Shanghai"));
        assertThat(campaigns.get(id).endsOn()).isEqualTo(END.plusDays(1));
    }

    private CampaignDraft draft(LocalDate start, LocalDate end, String zone) {
        return new CampaignDraft("秋季行动", CampaignKind.SAFETY_DRIVE, start, end, zone, office, county);
    }

    private Actor holder(String name, long unit, PostKind kind) {
        long id =
                organization.addPerson(Actor.SYSTEM, CommandKey.random(), new NewPerson(name + "." + mark, name, null));
        organization.givePost(Actor.SYSTEM, CommandKey.random(), id, new NewPost(unit, kind, "岗位", null));
        return new Actor(id, name);
    }

    private long unit(String code, @Nullable Long parent) {
        return organization.createUnit(
                Actor.SYSTEM, CommandKey.random(), new NewUnit(code + "." + mark, "单位" + code, Tier.COUNTY, parent));
    }
}
