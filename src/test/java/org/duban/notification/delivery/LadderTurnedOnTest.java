package org.duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.escalation.domain.LaddersTurnedOn;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** From the ladder that is turned on over an old ledger to the one mail that each person gets of it. */
@DatabaseTest
@Import(MailTest.Smtp.class)
class LadderTurnedOnTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2023, 11, 28);

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    DeliveryPlan plan;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MutableClock clock;

    TestCounty county;
    GreenMail server;

    @BeforeEach
    void start() {
        county = counties.build();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        address(county.handler());
        address(county.head());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsEachPersonOneDigestAndNothingAtOnce() throws Exception {
        List<Long> items = Stream.generate(() -> story.accepted(county, RectificationKind.IMMEDIATE))
                .limit(5)
                .sorted()
                .toList();
        clock.setTo(LONG_AFTER);
        // the ladder of until now asked for nothing that was still to come
        items.forEach(id -> jdbc.update("update rectification_item set clock_next_on = null where id = ?", id));
        jdbc.update("update notification_notice set pending = false");
        jdbc.update("delete from notification_delivery");

        LaddersTurnedOn.over(application, Items.CASE_TYPE, items);
        clock.advance(Duration.ofMinutes(10));
        everything();

        assertThat(steps(items)).as("every item was caught up with").isEqualTo(items.size());
        assertThat(levels(items)).as("nothing of it is urgent").containsOnly("YELLOW");
        assertThat(orders(items)).as("nothing is ordered").isZero();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.setTo(LONG_AFTER.plusDays(1));
        everything();
        everything();
        clock.advance(Duration.ofHours(5));
        everything();

        assertThat(Arrays.stream(server.getReceivedMessages()).map(LadderTurnedOnTest::recipient))
                .containsExactlyInAnyOrder(addressOf(county.handler()), addressOf(county.head()));
        for (MimeMessage mail : server.getReceivedMessages()) {
            assertThat(mail.getSubject()).contains("5 ");
        }
    }

    private Integer steps(List<Long> items) {
        return count(
                "select count(*) from escalation_firing where case_type = 'rectification' and how = 'QUIETLY'"
                        + " and case_id between ? and ?",
                items);
    }

    private Integer orders(List<Long> items) {
        return count("select count(*) from supervision_order where case_id between ? and ?", items);
    }

    private Integer count(String query, List<Long> items) {
        return jdbc.queryForObject(query, Integer.class, items.get(0), items.get(items.size() - 1));
    }

    private List<String> levels(List<Long> items) {
        return jdbc.queryForList(
                "select distinct level from notification_notice where case_type = 'rectification'"
                        + " and kind like 'deadline-%' and case_id between ? and ?",
                String.class, items.get(0), items.get(items.size() - 1));
    }

    private void everything() {
        plan.planUrgent();
        plan.planDigests();
        dispatcher.dispatch();
    }

    private void address(Actor person) {
        jdbc.update("update organization_person set email = ? where id = ?", addressOf(person), person.personId());
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String addressOf(Actor person) {
        return "p" + person.personId() + "@example.org";
    }
}
