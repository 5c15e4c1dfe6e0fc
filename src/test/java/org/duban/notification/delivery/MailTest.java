package org.duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.SpecimenCases;
import org.duban.inbox.SpecimenCases.Described;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.notification.Channel;
import org.duban.notification.NoticeCentre;
import org.duban.notification.Notices;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.Specimen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails over a real SMTP server. */
@DatabaseTest
@Import(MailTest.Smtp.class)
class MailTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Smtp {

        @Bean
        JavaMailSenderImpl mailSender() {
            return new JavaMailSenderImpl();
        }
    }

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Notices notices;

    @Autowired
    NoticeCentre centre;

    @Autowired
    DeliveryPlan plan;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    Outbox outbox;

    @Autowired
    Backlog backlog;

    @Autowired
    NotificationRounds rounds;

    @Autowired
    Preferences preferences;

    @Autowired
    Specimen specimen;

    @Autowired
    SpecimenCases cases;

    @Autowired
    TestCounties counties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    TestCounty county;
    GreenMail server;

    @BeforeEach
    void start() {
        jdbc.update("update notification_notice set pending = false");
        jdbc.update("delete from notification_delivery");
        county = counties.build();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        address(county.head(), county.handler());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsNothingForWorkThatWasRolledBack() {
        CaseRef ref = specimen.newCase();
        transaction.executeWithoutResult(status -> {
            notices.tell(county.officeDirector(), ref, ids(county.head()), "specimen-urged", List.of("Lin"), red());
            status.setRollbackOnly();
        });

        tomorrow();
        everything();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void fiveHundredNoticesMakeOneMail() {
        List<CaseRef> refs = List.of(specimen.newCase(), specimen.newCase());
        for (int i = 0; i < 250; i++) {
            refs.forEach(ref -> tell(ref, AlertLevel.GREEN, county.head()));
        }
        everything();
        assertThat(server.getReceivedMessages()).isEmpty();

        tomorrow();
        everything();
        everything();

        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains("2 ").contains("500");
            assertThat(mail.getAllRecipients()[0]).hasToString(addressOf(county.head()));
            assertThat(text(mail))
                    .contains("specimen " + refs.get(0).id())
                    .contains(
                            "http://localhost:8080/help?specimen=" + refs.get(1).id());
        });
    }

    @Test
    void aDayHasOneDigestAndTheNextOneHoldsWhatCameAfterIt() {
        CaseRef ref = specimen.newCase();
        tell(ref, AlertLevel.GREEN, county.head());
        tomorrow();
        everything();
        tell(ref, AlertLevel.GREEN, county.head());
        clock.advance(Duration.ofHours(6));
        everything();
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.setTo(LocalDate.of(2023, 10, 11));
        everything();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void noDigestLeavesOnADayOff() {
        clock.setTo(LocalDate.of(2023, 10, 13)); // Friday
        tell(specimen.newCase(), AlertLevel.GREEN, county.head());

        clock.setTo(LocalDate.of(2023, 10, 14));
        everything();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.setTo(LocalDate.of(2023, 10, 16));
        everything();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void redOnesLeaveAtOnceAndTogether() {
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        tell(specimen.newCase(), AlertLevel.YELLOW, county.handler());

        clock.advance(Duration.ofSeconds(31));
        everything();

        assertThat(recipients()).containsExactly(addressOf(county.head()));
    }

    @Test
    void aLadderTurnedOnOverAnOldLedgerMakesOneMail() {
        for (int burst = 0; burst < 4; burst++) {
            for (int i = 0; i < 50; i++) {
                tell(specimen.newCase(), i % 2 == 0 ? AlertLevel.RED : AlertLevel.YELLOW, county.head());
            }
            clock.advance(Duration.ofSeconds(10));
            everything();
        }
        clock.advance(Duration.ofSeconds(30));
        everything();
        assertThat(server.getReceivedMessages()).hasSize(1);

        tomorrow();
        everything();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void urgentMailsKeepTheirDistance() {
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofSeconds(31));
        everything();
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofMinutes(10));
        everything();
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.advance(Duration.ofMinutes(21));
        everything();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void quietHoursHoldEvenRedOnesUntilTheyEnd() {
        clock.set(LocalDate.of(2023, 10, 9)
                .atTime(23, 0)
                .atZone(MutableClock.ZONE)
                .toInstant());
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofHours(7).plusMinutes(59));
        everything();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        everything();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aDeadServerDelaysAndLosesNothing() {
        tell(specimen.newCase(), AlertLevel.GREEN, county.head(), county.handler());
        int port = server.getSmtp().getPort();
        server.stop();
        tomorrow();
        everything();
        assertThat(backlog.of(county.officeDirector())).singleElement().satisfies(line -> {
            assertThat(line.waiting()).isEqualTo(2);
            assertThat(line.failing()).isEqualTo(2);
            assertThat(line.lastError()).contains("MailSendException");
            assertThat(line.lastSent()).isNull();
        });

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        everything();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofSeconds(31));
        everything();

        assertThat(recipients()).containsExactlyInAnyOrder(addressOf(county.head()), addressOf(county.handler()));
        assertThat(backlog.of(county.officeDirector())).singleElement().satisfies(line -> assertThat(line.waiting())
                .isZero());
    }

    @Test
    void waitsLongerAfterEachFailureToALimit() {
        tell(specimen.newCase(), AlertLevel.GREEN, county.head());
        server.stop();
        tomorrow();
        plan.planDigests();
        List<Long> pauses = new java.util.ArrayList<>();
        for (int i = 0; i < 10; i++) {
            dispatcher.dispatch();
            Duration pause = Duration.between(
                    clock.instant(),
                    jdbc.queryForObject("select next_attempt_at from notification_delivery", java.sql.Timestamp.class)
                            .toInstant());
            pauses.add(pause.toSeconds());
            clock.advance(pause);
        }

        assertThat(pauses).startsWith(30L, 60L, 120L, 240L).endsWith(3600L, 3600L);
    }

    @Test
    void twoNodesSendEachMailOnce() throws Exception {
        List<Actor> people = new java.util.ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(counties.person("reader"));
        }
        address(people.toArray(Actor[]::new));
        tell(specimen.newCase(), AlertLevel.GREEN, people.toArray(Actor[]::new));
        tomorrow();

        both(plan::planDigests);
        both(dispatcher::dispatch);
        dispatcher.dispatch();

        List<String> received = recipients();
        Set<String> once = new HashSet<>(received);
        assertThat(received).hasSize(40);
        assertThat(once).hasSize(40);
    }

    @Test
    void whatADeadNodeTookComesBack() {
        tell(specimen.newCase(), AlertLevel.GREEN, county.head());
        tomorrow();
        plan.planDigests();
        assertThat(outbox.take(new Outbox.Sink(Channel.MAIL, null), 10)).hasSize(1);

        clock.advance(Duration.ofMinutes(9));
        dispatcher.dispatch();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        dispatcher.dispatch();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasReadIsNotMailed() {
        tell(specimen.newCase(), AlertLevel.GREEN, county.head(), county.handler());
        centre.markAllRead(county.head());
        tomorrow();
        plan.planDigests();
        centre.markAllRead(county.handler());
        dispatcher.dispatch();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.due()).isEmpty();
    }

    @Test
    void namesNoCaseThatTheReaderMayNoLongerSee() {
        CaseRef ref = specimen.newCase();
        tell(ref, AlertLevel.GREEN, county.head());
        cases.describe(
                ref.id(),
                new Described(
                        null,
                        AlertLevel.GREEN,
                        1,
                        Set.of(),
                        Set.of(county.head().personId())));
        tomorrow();
        everything();

        assertThat(text(server.getReceivedMessages()[0])).doesNotContain("specimen");
    }

    @Test
    void everybodyChoosesTimeLanguageAndChannel() {
        choose(county.head(), new Preferences.Choice(true, false, LocalTime.of(17, 0), null, null, "en"));
        choose(county.handler(), new Preferences.Choice(false, true, LocalTime.of(8, 0), null, null, "zh-CN"));
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        tell(specimen.newCase(), AlertLevel.GREEN, county.handler());
        clock.advance(Duration.ofHours(7));
        everything();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofHours(1));
        everything();
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> assertThat(mail.getSubject())
                .isEqualTo("Supervision: 1 unread notices about 1 cases, 1 of them overdue"));

        tomorrow();
        everything();
        assertThat(recipients()).containsExactly(addressOf(county.head()));
    }

    @Test
    void forgetsWhatWasDeliveredLongAgo() {
        tell(specimen.newCase(), AlertLevel.GREEN, county.head());
        tomorrow();
        everything();
        clock.advance(Duration.ofDays(89));
        rounds.prune();
        assertThat(deliveries()).isOne();

        clock.advance(Duration.ofDays(2));
        rounds.prune();

        assertThat(deliveries()).isZero();
    }

    private long deliveries() {
        return jdbc.queryForObject("select count(*) from notification_delivery", Long.class);
    }

    private void choose(Actor person, Preferences.Choice choice) {
        preferences.choose(person, CommandKey.random(), choice);
    }

    private void tell(CaseRef ref, AlertLevel level, Actor... people) {
        transaction.executeWithoutResult(status ->
                notices.tell(county.officeDirector(), ref, ids(people), "specimen-urged", List.of("Lin"), level));
    }

    private void everything() {
        plan.planUrgent();
        plan.planDigests();
        dispatcher.dispatch();
    }

    private void tomorrow() {
        clock.setTo(LocalDate.of(2023, 10, 10));
    }

    private void address(Actor... people) {
        for (Actor person : people) {
            jdbc.update("update organization_person set email = ? where id = ?", addressOf(person), person.personId());
        }
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");
    }

    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailTest::recipient)
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void both(Runnable work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> done : List.of(nodes.submit(work), nodes.submit(work))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    /** The plain text, which comes first. */
    private static String text(MimeMessage mail) {
        try {
            Object part = mail.getContent();
            while (part instanceof Multipart parts) {
                part = parts.getBodyPart(0).getContent();
            }
            return String.valueOf(part);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String addressOf(Actor person) {
        return "p" + person.personId() + "@example.org";
    }

    private static List<Long> ids(Actor... people) {
        return Arrays.stream(people).map(Actor::personId).toList();
    }

    private static AlertLevel red() {
        return AlertLevel.RED;
    }
}
