package org.duban.notification.delivery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.duban.kernel.Refusal;
import org.duban.notification.NotificationProperties;
import org.duban.notification.delivery.RobotFormats.Message;
import org.duban.notification.delivery.RobotFormats.Request;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts to robots: no redirects, short waits, numbers only. */
@Component
class RobotSink implements Sink {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Robots robots;
    private final WebhookAddresses addresses;
    private final RobotFormats formats;
    private final MessageSource messages;
    private final NotificationProperties properties;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    RobotSink(
            Robots robots,
            WebhookAddresses addresses,
            RobotFormats formats,
            MessageSource messages,
            NotificationProperties properties,
            JsonMapper json,
            Clock clock) {
        this.robots = robots;
        this.addresses = addresses;
        this.formats = formats;
        this.messages = messages;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean send(Delivery delivery) throws SinkFailed {
        Optional<Robot> found = robots.find(Objects.requireNonNull(delivery.destinationId()));
        if (found.isEmpty()) {
            return false;
        }
        Robot robot = found.get();
        Request request = request(robot, message(delivery, Locale.forLanguageTag(robot.language())));
        HttpResponse<String> response = post(request);
        if (response.statusCode() != 200) {
            throw SinkFailed.down("HTTP " + response.statusCode());
        }
        String complaint = formats.complaint(response.body());
        if (complaint != null) {
            throw SinkFailed.down(complaint);
        }
        return true;
    }

    private Request request(Robot robot, Message message) throws SinkFailed {
        try {
            return formats.request(
                    robot.channel(), addresses.check(robot.url()), robot.secret(), message, clock.instant());
        } catch (Refusal notAllowed) {
            throw SinkFailed.down(notAllowed.fields().get(0).code());
        }
    }

    private HttpResponse<String> post(Request request) throws SinkFailed {
        try {
            return client.send(
                    HttpRequest.newBuilder(request.address())
                            .timeout(ANSWER)
                            .header("Content-Type", "application/json; charset=utf-8")
                            .POST(HttpRequest.BodyPublishers.ofString(request.json()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw SinkFailed.down(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SinkFailed.down("interrupted");
        }
    }

    private Message message(Delivery delivery, Locale locale) {
        RobotNumbers numbers = json.readValue(Objects.requireNonNull(delivery.body()), RobotNumbers.class);
        String about = delivery.occasion() == Occasion.URGENT ? "urgent" : "digest";
        Object[] args = {numbers.cases(), numbers.notices(), numbers.red()};
        return new Message(
                messages.getMessage("notification.robot.title." + about, null, locale),
                messages.getMessage("notification.robot.text." + about, args, locale),
                messages.getMessage("notification.robot.link", null, locale),
                properties.publicAddress() + "/inbox");
    }
}
