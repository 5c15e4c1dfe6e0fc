package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.SpecimenCases;
import org.duban.inbox.SpecimenCases.Described;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.Specimen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NoticesTest {

    @Autowired
    Notices notices;

    @Autowired
    NoticeCentre centre;

    @Autowired
    Specimen specimen;

    @Autowired
    SpecimenCases cases;

    @Autowired
    TestCounties counties;

    @Autowired
    TransactionTemplate transaction;

    TestCounty county;
    CaseRef ref;

    @BeforeEach
    void build() {
        county = counties.build();
        ref = specimen.newCase();
    }

    @Test
    void tellsEachPersonOnceInTheirLanguage() {
        tell(List.of(
                county.head().personId(),
                county.handler().personId(),
                county.head().personId()));

        assertThat(read(county.head())).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("specimen " + ref.id() + ": Ms Lin urges");
            assertThat(notice.path()).isEqualTo("/help?specimen=" + ref.id());
            assertThat(notice.from()).isEqualTo(county.officeDirector().name());
            assertThat(notice.at()).isEqualTo(MutableClock.START);
            assertThat(notice.read()).isFalse();
        });
        assertThat(read(county.handler())).hasSize(1);
        assertThat(read(county.supervisor())).isEmpty();
    }

    @Test
    void namesTheCaseNoLongerOnceTheReaderMayNotSeeIt() {
        tell(List.of(county.head().personId()));
        cases.describe(
                ref.id(),
                new Described(
                        null,
                        AlertLevel.GREEN,
                        1,
                        Set.of(),
                        Set.of(county.head().personId())));

        assertThat(read(county.head())).singleElement().satisfies(notice -> {
            assertThat(notice.text()).doesNotContain("specimen");
            assertThat(notice.path()).isNull();
        });
    }

    @Test
    void letsNobodyMarkAnothersNotice() {
        tell(List.of(county.head().personId()));
        long id = read(county.head()).get(0).id();

        centre.markRead(county.supervisor(), id);
        assertThat(centre.unread(county.head())).isOne();
        centre.markRead(county.head(), id);
        assertThat(centre.unread(county.head())).isZero();
    }

    @Test
    void readsPageByPageTheNewestFirst() {
        for (int i = 0; i < 3; i++) {
            tell(List.of(county.head().personId()));
        }

        List<Notice> first = centre.of(county.head(), null, 2, Locale.ENGLISH);
        List<Notice> second = centre.of(county.head(), first.get(1).id(), 2, Locale.ENGLISH);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(first.get(0).id()).isGreaterThan(first.get(1).id());
        centre.markAllRead(county.head());
        assertThat(centre.unread(county.head())).isZero();
    }

    @Test
    void tellsNothingOutsideTheTransactionOfWhatItTells() {
        assertThatThrownBy(() -> notices.tell(county.head(), ref, List.of(1L), "specimen-urged", List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void tell(List<Long> people) {
        transaction.executeWithoutResult(
                status -> notices.tell(county.officeDirector(), ref, people, "specimen-urged", List.of("Ms Lin")));
    }

    private List<Notice> read(Actor reader) {
        return centre.of(reader, null, 10, Locale.ENGLISH);
    }
}
