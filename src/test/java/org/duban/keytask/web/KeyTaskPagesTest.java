package org.duban.keytask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.keytask.KeyTaskStory.row;
import static org.duban.keytask.KeyTaskStory.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.duban.kernel.Actor;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.KeyTaskStory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class KeyTaskPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    KeyTaskStory story;

    TestCounty county;
    String base;

    @BeforeEach
    void build() {
        county = counties.build();
        base = "/campaigns/" + county.campaignId() + "/key-tasks";
    }

    @Test
    void whoeverWritesATaskListSeesWhatTheUnitsAreAskedAlready() throws Exception {
        String page = http.perform(get("/submissions/new")
                        .param("kind", "task-list")
                        .param("subject", "campaign:" + county.campaignId())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("hx-get=\"" + base + "/burden\"").contains("href=\"" + base + "/burden\"");
        http.perform(get(base + "/burden").header("HX-Request", "true").with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "?view=responsibility",
        "?view=deadline&month=2023-10",
        "/matrix",
        "/units",
        "/gantt",
        "/assignments",
        "/burden",
        "/print?view=deadline",
        "?tier=BRANCH&required=true&standing=NOT_ACCEPTED"
    })
    void everyPageIsThereInBothLanguages(String page) throws Exception {
        story.publish(
                county,
                with(row("m", "BRANCH", "monthly"), "evidence", "Minutes"),
                with(
                        row("a", "PARTY_COMMITTEE", "2023-10-31"),
                        "leader",
                        TestCounty.usernameOf(county.countyLeader())));
        for (String language : new String[] {"zh-CN", "en"}) {
            String html = http.perform(
                            get(base + page).param("lang", language).with(SignedInAs.person(county.officeMember())))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).doesNotContain("??").contains("</html>");
            if (language.equals("en") && !page.startsWith("/print")) {
                assertThat(html.replaceAll("(?s)<span class=\"languages\".*?</span>", ""))
                        .doesNotContainPattern("<h2[^>]*>[^<]*\\p{IsHan}");
            }
        }
    }

    @Test
    void aStrangerSeesAnEmptyList() throws Exception {
        story.publish(county, row("a", "PARTY_COMMITTEE", "2023-10-31"));

        http.perform(get(base).with(SignedInAs.person(county.member())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("KT-001"))));
        http.perform(get("/campaigns/0/key-tasks").with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isNotFound());
    }

    @Test
    void theWorkbookHoldsTheRowsAndNoFormula() throws Exception {
        story.publish(county, with(row("a", "PARTY_COMMITTEE", "2023-10-31"), "content", "=cmd|'/c calc'!A0"));

        byte[] file = http.perform(get(base + "/export?view=task").with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        String sheet = unzip(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("KT-001").doesNotContain("<f>").doesNotContain(">=cmd");
    }

    @Test
    void aUnitAcceptsReportsWithAPictureAndClaims() throws Exception {
        long id = story.assigned(county);
        page(county.head(), id).andExpect(status().isOk()).andExpect(content().string(containsString("/accept")));

        act(county.head(), id, "accept", "").andExpect(redirectedUrl("/key-task-assignments/" + id));
        MockMultipartFile note =
                new MockMultipartFile("evidence", "note.txt", "text/plain", "minutes".getBytes(StandardCharsets.UTF_8));
        http.perform(multipart("/key-task-assignments/" + id + "/report-progress")
                        .file(note)
                        .param("text", "Invited everybody")
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.head())))
                .andExpect(status().is3xxRedirection());
        act(county.head(), id, "claim-done", "Held").andExpect(status().is3xxRedirection());

        page(county.officeMember(), id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("note.txt")))
                .andExpect(content().string(containsString("Invited everybody")))
                .andExpect(content().string(containsString("/send-back")));
        act(county.officeMember(), id, "confirm", "").andExpect(status().is3xxRedirection());
        assertThat(story.view(county, id).state()).isEqualTo(AssignmentState.CONFIRMED);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        story.publish(county, with(row("a", "PARTY_COMMITTEE", "2023-10-31"), "evidence", "Minutes"));
        long id = story.onlyOne(county, county.bureau());
        act(county.head(), id, "accept", "").andExpect(status().is3xxRedirection());

        act(county.head(), id, "claim-done", "All was well")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("All was well")))
                .andExpect(content().string(containsString("Minutes")));
        act(county.head(), id, "report-progress", "").andExpect(status().is(422));
        act(county.head(), id, "accept", "").andExpect(status().isConflict());
        act(county.otherHead(), id, "report-progress", "x").andExpect(status().isNotFound());
        page(county.otherHead(), id).andExpect(status().isNotFound());
    }

    @Test
    void theInterfaceForProgramsDoesTheSame() throws Exception {
        long id = story.assigned(county);
        String api = "/api/v1/key-task-assignments/" + id;

        http.perform(get("/api/v1/key-task-assignments?campaign=" + county.campaignId())
                        .with(SignedInAs.person(county.head())))
                .andExpect(jsonPath("$.length()").value(1));
        http.perform(post(api + "/accept")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.head())))
                .andExpect(status().isOk());
        http.perform(post(api + "/claim")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"Held\"}")
                        .with(csrf())
                        .with(SignedInAs.person(county.head())))
                .andExpect(status().isOk());
        http.perform(get(api).with(SignedInAs.person(county.head())))
                .andExpect(jsonPath("$.state").value("CLAIMED"));
        http.perform(get(api + "/diagram").with(SignedInAs.person(county.head())))
                .andExpect(jsonPath("$.active[0]").exists());
        http.perform(get("/api/v1/key-tasks/matrix?campaign=" + county.campaignId())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(jsonPath("$.units.length()").value(2));
        http.perform(get(api).with(SignedInAs.person(county.member()))).andExpect(status().isNotFound());
    }

    private ResultActions page(Actor person, long id) throws Exception {
        return http.perform(get("/key-task-assignments/" + id).with(SignedInAs.person(person)));
    }

    private ResultActions act(Actor person, long id, String act, String text) throws Exception {
        return http.perform(post("/key-task-assignments/" + id + "/" + act)
                .param("text", text)
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(person)));
    }

    private static String unzip(byte[] file, String name) throws Exception {
        Path saved = Files.write(Files.createTempFile("key-tasks", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(saved);
        }
    }
}
