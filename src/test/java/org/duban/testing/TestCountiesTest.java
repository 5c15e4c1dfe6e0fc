package org.duban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.campaign.Campaigns;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TestCountiesTest {

    @Autowired
    TestCounties counties;

    @Autowired
    Directory directory;

    @Autowired
    Campaigns campaigns;

    @Test
    void isSeenByTheDirectoryAtOnce() {
        TestCounty county = counties.build();

        assertThat(directory.current().headsOf(county.bureau()))
                .extracting(Person::id)
                .containsExactly(county.head().personId());
        assertThat(directory.current().leadersInChargeOf(county.branch()))
                .extracting(Person::id)
                .containsExactly(
                        county.unitLeader().personId(), county.countyLeader().personId());
        assertThat(directory.viewer(county.supervisor().personId()).holds(PostKind.SUPERVISOR, county.office()))
                .isTrue();
        assertThat(campaigns.get(county.campaignId()).officeUnitId()).isEqualTo(county.office());
    }

    @Test
    void sharesNothingWithAnother() {
        TestCounty one = counties.build();
        TestCounty another = counties.build();

        assertThat(directory
                        .current()
                        .unit(one.branch())
                        .isWithin(directory.current().unit(another.county())))
                .isFalse();
        assertThat(one.head()).isNotEqualTo(another.head());
    }
}
