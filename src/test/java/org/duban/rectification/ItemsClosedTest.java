package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Words;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ItemsClosedTest {

    @Autowired
    ItemsClosed condition;

    @Autowired
    OfficeService office;

    @Autowired
    Campaigns campaigns;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void isOpenForEachItemThatIsNeitherClosedNorCarriedOver() {
        story.closed(county);
        assertThat(answer().met()).isTrue();

        long late = story.planned(county, RectificationKind.IMMEDIATE);
        story.confirmed(county);
        assertThat(answer().met()).isFalse();
        assertThat(answer().args()).containsExactly(2L);

        office.carryOver(county.officeDirector(), key(), late, "built in spring");
        assertThat(answer().args()).containsExactly(1L);
        assertThat(answer().path()).isEqualTo("/ledger?campaign=" + county.campaignId());
    }

    @Test
    void countsTheItemsOfItsOwnCampaignOnly() {
        story.confirmed(counties.build());

        assertThat(answer().met()).isTrue();
    }

    private ConditionAnswer answer() {
        Campaign campaign = campaigns.get(county.campaignId());
        LocalDate day = LocalDate.of(2023, 10, 9);
        PhaseFacts phase = new PhaseFacts(
                1,
                campaign.id(),
                "rectification",
                new Words("整改", "Rectification"),
                2,
                false,
                PhaseState.OPEN,
                day,
                day,
                null,
                null,
                null,
                null,
                null);
        return condition.answer(campaign, phase, null, Locale.ENGLISH);
    }
}
