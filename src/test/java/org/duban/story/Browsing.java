package org.duban.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** One person with a browser that runs no script: follows links, fills in the forms that a page offers. */
final class Browsing {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern TEMPLATE = Pattern.compile("<template\\b.*?</template>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXT_AREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option\\b[^>]*\\bselected\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final byte[] PICTURE = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    Browsing(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Fills in the form of that action on that page and sends it. */
    Page submit(Page page, String action, Map<String, String> fields) {
        return submitAs(page, action, action, fields);
    }

    /** Sends the form of that action with everything that stands in it already, and what is typed besides. */
    Page submitFilled(Page page, String action, Map<String, String> typed) {
        Map<String, String> fields = new java.util.TreeMap<>(page.filled(action));
        fields.putAll(typed);
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> part(body, boundary, name, value));
        return post(action, boundary, body.toString().getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    /** Sends the form of that action by a button of it that has an action of its own. */
    Page submitAs(Page page, String action, String buttonAction, Map<String, String> fields) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        page.hiddenFields(action).forEach((name, value) -> part(body, boundary, name, value));
        fields.forEach((name, value) -> part(body, boundary, name, value));
        return post(buttonAction, boundary, body.toString().getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    /** The same with a picture. */
    Page submitWithPicture(Page page, String action, Map<String, String> fields, String pictureField) {
        return submitWithFile(page, action, fields, pictureField, "seen.png", PICTURE);
    }

    /** The same with a file. */
    Page submitWithFile(
            Page page, String action, Map<String, String> fields, String field, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        page.hiddenFields(action).forEach((name, value) -> part(body, boundary, name, value));
        fields.forEach((name, value) -> part(body, boundary, name, value));
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        return post(action, boundary, body.toString().getBytes(StandardCharsets.UTF_8), content);
    }

    private Page post(String action, String boundary, byte[] head, byte[] file) {
        byte[] end = ((file.length == 0 ? "--" : "\r\n--") + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(head, file, end))));
    }

    private static void part(StringBuilder body, String boundary, String name, String value) {
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n");
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri().getPath(), response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back, after redirects. */
    record Page(int status, String path, String html) {

        /** Whether the page offers a form with that action. */
        boolean offers(String action) {
            return FORM.matcher(html).results().anyMatch(form -> form.group(1).equals(action));
        }

        Map<String, String> hiddenFields(String action) {
            return hidden(form(action));
        }

        private String form(String action) {
            Matcher form = FORM.matcher(html);
            while (form.find()) {
                if (form.group(1).equals(action)) {
                    return form.group(2);
                }
            }
            throw new AssertionError(path + " (" + status + ") offers no form " + action);
        }

        /** The fields of the form as they stand, without buttons, files and what is not chosen. */
        private Map<String, String> filled(String action) {
            String form = TEMPLATE.matcher(form(action)).replaceAll("");
            Map<String, String> fields = new java.util.TreeMap<>();
            INPUT.matcher(form).results().map(MatchResult::group).forEach(input -> {
                boolean choice = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
                if (!input.contains("type=\"file\"") && (!choice || input.contains("checked"))) {
                    put(fields, input, attribute(VALUE, input));
                }
            });
            TEXT_AREA.matcher(form).results().forEach(area -> put(fields, area.group(1), area.group(2)));
            SELECT.matcher(form).results().forEach(select -> {
                Matcher chosen = SELECTED.matcher(select.group(2));
                put(fields, select.group(1), chosen.find() ? attribute(VALUE, chosen.group()) : "");
            });
            return fields;
        }

        private static void put(Map<String, String> fields, String tag, String value) {
            if (NAME.matcher(tag).find()) {
                fields.put(attribute(NAME, tag), HtmlUtils.htmlUnescape(value));
            }
        }

        private static String attribute(Pattern pattern, String tag) {
            Matcher found = pattern.matcher(tag);
            return found.find() ? found.group(1) : "";
        }

        private static Map<String, String> hidden(String form) {
            Map<String, String> fields = new java.util.TreeMap<>();
            HIDDEN.matcher(form).results().forEach(input -> {
                Matcher name = NAME.matcher(input.group());
                Matcher value = VALUE.matcher(input.group());
                if (name.find() && value.find()) {
                    fields.put(name.group(1), value.group(1));
                }
            });
            return fields;
        }
    }
}
