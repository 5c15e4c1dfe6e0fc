package org.duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.notification.Channel;
import org.duban.notification.Notices;
import org.duban.notification.NotificationProperties;
import org.duban.notification.NotificationProperties.Webhooks;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.Specimen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Robots, against a server of our own that stands where theirs would. */
@DatabaseTest
class RobotTest {

    @Autowired
    Notices notices;

    @Autowired
    RobotPlan plan;

    @Autowired
    RobotService service;

    @Autowired
    Outbox outbox;

    @Autowired
    MailSink mail;

    @Autowired
    Robots robots;

    @Autowired
    RobotFormats formats;

    @Autowired
    Backlog backlog;

    @Autowired
    MessageSource messages;

    @Autowired
    JsonMapper json;

    @Autowired
    Specimen specimen;

    @Autowired
    TestCounties counties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    TestCounty county;
    HttpServer server;
    Dispatcher dispatcher;
    List<String> posted = Collections.synchronizedList(new ArrayList<>());
    volatile int status = 200;
    volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    static NotificationProperties properties(Webhooks webhooks) {
        return new NotificationProperties(
                "https://duban.example.org",
                "duban@example.org",
                LocalTime.of(8, 30),
                LocalTime.of(22, 0),
                LocalTime.of(7, 0),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                Duration.ofMinutes(10),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                Duration.ofDays(90),
                10,
                webhooks);
    }

    @BeforeEach
    void start() throws IOException {
        jdbc.update("delete from notification_delivery");
        jdbc.update("delete from notification_destination");
        jdbc.update("delete from notification_notice");
        county = counties.build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        NotificationProperties own = properties(new Webhooks(Set.of("127.0.0.1"), true));
        dispatcher = new Dispatcher(
                outbox, mail, new RobotSink(robots, new WebhookAddresses(own), formats, messages, own, json, clock));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void postsNumbersAndNoNamesOnceADay() {
        robot(Channel.WECOM, "zh-CN");
        CaseRef ref = specimen.newCase();
        tell(ref, AlertLevel.GREEN, county.head(), county.handler());
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        jdbc.update("update notification_destination set urgent = false");

        clock.setTo(LocalDate.of(2023, 10, 10));
        everything();
        everything();

        assertThat(posted).singleElement().satisfies(body -> assertThat(
                        json.readTree(body).at("/markdown/content").asString())
                .contains("2 ", "3 ", "1 ", "https://duban.example.org/inbox")
                .doesNotContain("specimen", county.head().name()));
    }

    @Test
    void saysAtOnceHowManyAreRedAndThenKeepsStill() {
        robot(Channel.FEISHU, "en");
        answer = "{\"code\":0}";
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        everything();
        assertThat(posted).isEmpty();

        clock.advance(Duration.ofSeconds(31));
        everything();
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofMinutes(5));
        everything();
        assertThat(posted).singleElement().satisfies(body -> assertThat(json.readTree(body)
                        .at("/content/post/zh_cn/content/0/0/text")
                        .asString())
                .startsWith("2 more cases are overdue"));

        clock.advance(Duration.ofMinutes(26));
        everything();
        assertThat(posted).hasSize(2);
    }

    @Test
    void whatARobotRefusesIsTriedAgainUntilItIsTaken() {
        robot(Channel.DINGTALK, "zh-CN");
        answer = "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofSeconds(31));
        everything();
        assertThat(backlog.of(county.officeDirector())).singleElement().satisfies(line -> {
            assertThat(line.channel()).isEqualTo(Channel.DINGTALK);
            assertThat(line.waiting()).isOne();
            assertThat(line.lastError()).contains("310000").doesNotContain("127.0.0.1");
        });

        answer = "{\"errcode\":0}";
        clock.advance(Duration.ofSeconds(31));
        dispatcher.dispatch();

        assertThat(posted).hasSize(2);
        assertThat(outbox.due()).isEmpty();
        assertThat(backlog.of(county.officeDirector())).singleElement().satisfies(line -> {
            assertThat(line.waiting()).isZero();
            assertThat(line.lastSent()).isEqualTo(clock.instant());
        });
    }

    @Test
    void aRedirectIsNotFollowed() {
        robot(Channel.WECOM, "zh-CN");
        status = 302;
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofSeconds(31));
        everything();

        assertThat(posted).hasSize(1);
        assertThat(backlog.of(county.officeDirector())).singleElement().satisfies(line -> assertThat(line.lastError())
                .isEqualTo("HTTP 302"));
    }

    @Test
    void aHostThatIsNoLongerAllowedGetsNothing() {
        robot(Channel.WECOM, "zh-CN");
        jdbc.update("update notification_destination set url = 'http://localhost:1/hook'");
        tell(specimen.newCase(), AlertLevel.RED, county.head());
        clock.advance(Duration.ofSeconds(31));
        everything();

        assertThat(backlog.of(county.officeDirector())).singleElement().satisfies(line -> assertThat(line.lastError())
                .isEqualTo("notification.webhook-host-not-allowed"));
    }

    @Test
    void robotsAreAddedAndRemovedByTheOfficeAlone() {
        RobotService.NewRobot wanted = new RobotService.NewRobot(
                Channel.WECOM,
                "group",
                "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789",
                null,
                "zh-CN",
                true,
                true);
        assertThatThrownBy(() -> service.add(county.head(), CommandKey.random(), wanted))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> backlog.of(county.head())).isInstanceOf(Refusal.class);

        long id = service.add(county.officeDirector(), CommandKey.random(), wanted);
        assertThat(service.all(county.officeDirector())).singleElement().satisfies(line -> assertThat(line.address())
                .isEqualTo("qyapi.weixin.qq.com …6789"));
        service.remove(county.officeDirector(), CommandKey.random(), id);
        assertThat(service.all(county.officeDirector())).isEmpty();
    }

    private void everything() {
        plan.plan();
        dispatcher.dispatch();
    }

    private void robot(Channel channel, String language) {
        Timestamp now = Timestamp.from(clock.instant().minusSeconds(1));
        jdbc.update(
                "insert into notification_destination (channel, name, url, secret, language, digest, urgent,"
                        + " digest_until, urgent_until, created_at) values (?, 'group', ?, 'SECabc', ?, true, true, ?, ?, ?)",
                channel.name(),
                "http://127.0.0.1:" + server.getAddress().getPort() + "/hook",
                language,
                now,
                now,
                now);
    }

    private void tell(CaseRef ref, AlertLevel level, Actor... people) {
        List<Long> ids = java.util.Arrays.stream(people).map(Actor::personId).toList();
        transaction.executeWithoutResult(
                s -> notices.tell(county.officeDirector(), ref, ids, "specimen-urged", List.of("Lin"), level));
    }

    private void take(HttpExchange exchange) throws IOException {
        posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
