package org.duban.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class FrameTest {

    private static final Clock IN_2026 = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

    @LocalServerPort
    int port;

    @Autowired
    MockMvc http;

    @Autowired
    MessageSource messages;

    @Autowired
    TestCounties counties;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysDatesInTheWordsOfTheLanguage() {
        Dates dates = new Dates(messages, IN_2026);

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(dates.day(LocalDate.of(2026, 11, 20))).isEqualTo("Fri 20 Nov");
        assertThat(dates.day(LocalDate.of(2024, 2, 9))).isEqualTo("Fri 9 Feb 2024");
        assertThat(dates.left(1)).isEqualTo("1 working day left");
        assertThat(dates.left(0)).isEqualTo("Due today");
        assertThat(dates.left(-2)).isEqualTo("2 working days overdue");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(dates.day(LocalDate.of(2026, 11, 20))).matches("11\\P{ASCII}20\\P{ASCII} \\P{ASCII}+");
    }

    @Test
    void speaksChineseUntilAskedOtherwiseWhateverTheBrowserPrefers() throws Exception {
        http.perform(get("/items/new").header("Accept-Language", "en").with(person(county.liaison())))
                .andExpect(content().string(containsString("lang=\"zh-CN\"")));
        http.perform(get("/items/new").param("lang", "en").with(person(county.liaison())))
                .andExpect(content().string(containsString("lang=\"en\"")));
    }

    @Test
    void answersAnUnknownAddressWithAPage() throws Exception {
        http.perform(get("/nowhere").with(person(county.liaison())))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("problem-page")));
    }

    @Test
    void answersHtmxWithAFragmentForTheAlerts() throws Exception {
        http.perform(get("/items/4711").header("HX-Request", "true").with(person(county.liaison())))
                .andExpect(status().isNotFound())
                .andExpect(header().string("HX-Retarget", "#alerts"))
                .andExpect(content().string(containsString("alert-problem")));
    }

    @Test
    void answersTheApiWithAProblemDetail() throws Exception {
        http.perform(get("/api/v1/items/nonsense").with(person(county.liaison())))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("page.not-found"));
    }

    @Test
    void saysHowLargeAFileMayBe() throws Exception {
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        HttpRequest upload = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login?lang=en"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        List.of(head, new byte[60_000_000], "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII))))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problem-page").contains("50 MB");
    }

    @Test
    void refusesAFormWithoutItsKey() throws Exception {
        http.perform(post("/items/new").with(person(county.liaison())).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }
}
