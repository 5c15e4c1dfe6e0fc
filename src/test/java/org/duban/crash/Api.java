package org.duban.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API as a program uses it. An answer that does not come is an {@link IOException}. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Api(URI address) {
        this.address = address;
    }

    /** Signs in, which works as soon as the sample county is there. */
    boolean signIn(String username) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address.resolve("/api/v1/tokens"))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(body(Map.of("username", username, "password", "demo-duban")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                return false;
            }
            tokens.put(username, JSON.readTree(answer.body()).get("token").asString());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    JsonNode get(String username, String path) throws IOException, InterruptedException {
        return send(request(username, path).GET());
    }

    JsonNode post(String username, String path, String key, Object body) throws IOException, InterruptedException {
        return send(request(username, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(body(body)));
    }

    JsonNode upload(String username, String name, String text) throws IOException, InterruptedException {
        String part = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--part--\r\n";
        return send(request(username, "/api/v1/evidence")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(part, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String username, String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.get(username));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest asked = request.build();
        HttpResponse<String> answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    asked.method() + " " + asked.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static HttpRequest.BodyPublisher body(Object body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
    }
}
