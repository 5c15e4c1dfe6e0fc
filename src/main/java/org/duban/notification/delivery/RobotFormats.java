package org.duban.notification.delivery;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.notification.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the three kinds of robots want to be sent, and how they say yes. */
@Component
class RobotFormats {

    private static final String HMAC = "HmacSHA256";

    /** What is said, in the robot's language. */
    record Message(String title, String text, String linkText, String link) {

        String markdown() {
            return "**" + title + "**\n\n" + text + "\n\n[" + linkText + "](" + link + ")";
        }
    }

    /** One HTTP request. */
    record Request(URI address, String json) {}

    private final JsonMapper json;

    RobotFormats(JsonMapper json) {
        this.json = json;
    }

    Request request(Channel channel, URI address, @Nullable String secret, Message message, Instant now) {
        return switch (channel) {
            case WECOM ->
                new Request(
                        address,
                        write(Map.of("msgtype", "markdown", "markdown", Map.of("content", message.markdown()))));
            case DINGTALK ->
                new Request(
                        secret == null ? address : signedByDingTalk(address, secret, now.toEpochMilli()),
                        write(Map.of(
                                "msgtype",
                                "markdown",
                                "markdown",
                                Map.of("title", message.title(), "text", message.markdown()))));
            case FEISHU -> new Request(address, write(feishu(secret, message, now.getEpochSecond())));
            case MAIL -> throw new IllegalStateException("a mail is no robot's message");
        };
    }

    /**
     * Reads the answer: robots say no with status 200.
     *
     * @return what went wrong, null if nothing did
     */
    @Nullable
    String complaint(String answer) {
        try {
            JsonNode read = json.readTree(answer);
            JsonNode code = read.has("errcode") ? read.get("errcode") : read.get("code");
            if (code != null && code.asInt(-1) == 0) {
                return null;
            }
            JsonNode words = read.has("errmsg") ? read.get("errmsg") : read.get("msg");
            return "robot answered " + code + (words == null ? "" : " " + words.asString());
        } catch (JacksonException e) {
            return "robot answered something else than JSON";
        }
    }

    private static Map<String, Object> feishu(@Nullable String secret, Message message, long seconds) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (secret != null) {
            body.put("timestamp", String.valueOf(seconds));
            body.put("sign", hmac(seconds + "\n" + secret, ""));
        }
        Map<String, Object> post = Map.of(
                "title",
                message.title(),
                "content",
                List.of(List.of(
                        Map.of("tag", "text", "text", message.text() + " "),
                        Map.of("tag", "a", "text", message.linkText(), "href", message.link()))));
        body.put("msg_type", "post");
        body.put("content", Map.of("post", Map.of("zh_cn", post)));
        return body;
    }

    private static URI signedByDingTalk(URI address, String secret, long millis) {
        String sign = URLEncoder.encode(hmac(secret, millis + "\n" + secret), StandardCharsets.UTF_8);
        String separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + separator + "timestamp=" + millis + "&sign=" + sign);
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Map<String, Object> body) {
        return json.writeValueAsString(body);
    }
}
