package org.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class SupervisionVisibilityTest {

    @Autowired
    TestCounties counties;

    @Autowired
    OrderStory story;

    @Autowired
    OrderService service;

    @Autowired
    ListingService listings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Supervision supervision;

    @Autowired
    CaseGuards guards;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void theUnitItsLeadersTheOfficeAndThoseWhoAnswerForTheCaseSeeIt() {
        long id = story.issued(county);

        for (Actor reader : List.of(
                county.head(),
                county.liaison(),
                county.countyLeader(),
                county.unitLeader(),
                county.handler(),
                county.officeMember(),
                county.supervisor(),
                county.groupHead())) {
            assertThat(sees(reader, id)).as(reader.name()).isTrue();
            assertThat(listedFor(reader)).as(reader.name()).containsExactly(id);
        }
    }

    @Test
    void nobodyElseSeesIt() {
        long id = story.issued(county);
        CaseRef listed = story.listed(county);
        listings.report(county.officeMember(), OrderStory.key(), listed, "Nothing moves");

        for (Actor stranger : List.of(
                county.member(),
                county.otherHead(),
                county.otherHandler(),
                county.outsider(),
                counties.build().officeDirector())) {
            assertThat(sees(stranger, id)).as(stranger.name()).isFalse();
            assertThat(listedFor(stranger)).as(stranger.name()).isEmpty();
            assertThat(supervision.listed(stranger.personId(), 0, 10)).isEmpty();
            assertThat(supervision.reports(stranger.personId(), 0, 10)).isEmpty();
            assertThatThrownBy(() -> supervision.view(id, stranger.personId()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("supervision.no-order"));
        }
        assertThat(sees(county.officeMember(), -1)).isFalse();
        assertThat(guards.maySee(new CaseRef(Supervision.CASE_TYPE, id), -1)).isFalse();
    }

    @Test
    void anOrderAboutWhatIsRestrictedStaysWithItsPeople() {
        long id = service.issue(county.officeDirector(), OrderStory.key(), OrderStory.order(restricted()));

        for (Actor reader : List.of(county.officeDirector(), county.head(), county.handler(), county.unitLeader())) {
            assertThat(sees(reader, id)).as(reader.name()).isTrue();
        }
        for (Actor other : List.of(county.supervisor(), county.liaison(), county.member(), county.secondSupervisor())) {
            assertThat(sees(other, id)).as(other.name()).isFalse();
        }
    }

    @Test
    void aFilterNeverShowsMoreThanThePersonSees() {
        story.issued(county);
        story.answered(county);
        for (OrderFilter filter : List.of(
                new OrderFilter(true, null, null, null, null, null),
                new OrderFilter(null, OrderState.ANSWERED, null, null, null, null),
                new OrderFilter(null, null, OrderKind.ORDER, null, county.campaignId(), null),
                new OrderFilter(null, null, null, null, null, county.bureau()))) {
            assertThat(supervision.orders(filter, county.officeMember().personId(), 0, 10))
                    .as(filter.toString())
                    .isNotEmpty();
            assertThat(supervision.orders(filter, county.otherHead().personId(), 0, 10))
                    .as(filter.toString())
                    .isEmpty();
        }
        for (OrderFilter filter : List.of(
                new OrderFilter(false, null, null, null, null, null),
                new OrderFilter(null, null, null, true, null, null),
                new OrderFilter(null, null, OrderKind.EXPLANATION, null, null, null),
                new OrderFilter(null, null, null, null, null, county.otherBureau()),
                new OrderFilter(null, null, null, null, null, -1L))) {
            assertThat(supervision.orders(filter, county.officeMember().personId(), 0, 10))
                    .as(filter.toString())
                    .isEmpty();
        }
    }

    /** One that its participants and the named posts alone may read. */
    private CaseRef restricted() {
        CaseRef item = story.lateItem(county);
        jdbc.update("update rectification_item set restricted = true where id = ?", item.id());
        return item;
    }

    private boolean sees(Actor reader, long order) {
        return guards.maySee(new CaseRef(Supervision.CASE_TYPE, order), reader.personId());
    }

    private List<Long> listedFor(Actor reader) {
        return supervision.orders(OrderFilter.ALL, reader.personId(), 0, 10).stream()
                .map(OrderLine::id)
                .toList();
    }
}
