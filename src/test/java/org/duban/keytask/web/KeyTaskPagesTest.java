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
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.duban.campaign.CampaignStory;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class KeyTaskPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    KeyTaskStory story;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    JdbcTemplate jdbc;

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

    @Test
    void whoWritesNoTaskListsSeesNothingOfTheList() throws Exception {
        story.publish(county, with(row("a", "PARTY_COMMITTEE", "2023-10-31"), "content", "Not for everybody's eyes"));

        assertThat(begun(county.officeMember())).contains("Not for everybody's eyes".replace("'", "&#39;"));
        assertThat(begun(county.handler())).doesNotContain("Not for everybody");
        assertThat(begun(county.outsider())).doesNotContain("Not for everybody");
    }

    private String begun(Actor who) throws Exception {
        return http.perform(get("/submissions/new")
                        .param("kind", "task-list")
                        .param("subject", "campaign:" + county.campaignId())
                        .with(SignedInAs.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
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
    void aBoxLeftEmptyMakesAnOptionalAction() throws Exception {
        http.perform(post("/submissions/new")
                        .param("kind", "task-list")
                        .param("subject", "campaign:" + county.campaignId())
                        .param("unitId", String.valueOf(county.office()))
                        .param("title", "One of each")
                        .param("rows[0].content", "Everybody must")
                        .param("rows[0].tier", "BRANCH")
                        .param("rows[0].required", "true")
                        .param("rows[0].deadline", "2023-10-31")
                        .param("rows[1].content", "Whoever likes")
                        .param("rows[1].tier", "BRANCH")
                        .param("rows[1].deadline", "2023-10-31")
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(status().is3xxRedirection());

        String stored = jdbc.queryForList(
                        "select v.content from approval_version v join approval_submission s on s.id = v.submission_id"
                                + " where s.unit_id = ?",
                        String.class,
                        county.office())
                .get(0);
        assertThat(stored).containsOnlyOnce("\"required\":\"true\"").containsOnlyOnce("\"required\":\"false\"");
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

    /** The same two rows by tier, by person and by month; each view puts its own word beside them. */
    @ParameterizedTest
    @CsvSource({
        "task, Branch, KT-001 KT-002",
        "responsibility, county leader, KT-001 KT-002",
        "deadline, 2023-11, KT-001 KT-002"
    })
    void everyViewIsFiledAndPrinted(String view, String word, String numbers) throws Exception {
        story.publish(
                county,
                with(
                        with(row("a", "PARTY_COMMITTEE", "2023-10-31"), "lead", "The study group"),
                        "leader",
                        TestCounty.usernameOf(county.countyLeader())),
                with(row("b", "BRANCH", "2023-11-30"), "owner", "BRANCH_SECRETARY"));

        String sheet = unzip(file(view), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains(numbers.split(" "));
        String printed = text(get(base + "/print").param("view", view).param("lang", "en"));
        assertThat(printed).contains(numbers.split(" ")).contains(word).contains("The study group");
        if (view.equals("responsibility")) {
            assertThat(sheet)
                    .as("whoever answers for it, in the file and on paper")
                    .contains(county.countyLeader().name(), county.secretary().name());
            assertThat(printed)
                    .contains(county.countyLeader().name(), county.secretary().name());
        }
        if (view.equals("deadline")) {
            assertThat(printed.indexOf("KT-001")).isLessThan(printed.indexOf("KT-002"));
            assertThat(sheet).contains("2023-10-31").contains("2023-11-30");
        }
    }

    @Test
    void aBarOfTheGanttOpensWhatIsBehindItWithoutAScriptToo() throws Exception {
        long campaign = campaigns.opened(county);
        String pages = "/campaigns/" + campaign + "/key-tasks";
        story.publish(county, campaign, List.of(with(row("a", "BRANCH", "2023-10-31"), "phase", "deployment")));

        String gantt = text(get(pages + "/gantt"));
        String tasks = pages + "/assignments?phase=deployment";
        assertThat(gantt).contains("data-href=\"" + tasks + "\"").contains("<a href=\"" + tasks + "\"");
        assertThat(gantt).doesNotContain("data-href=\"\"");
        assertThat(text(get(tasks))).contains("KT-001");
        assertThat(text(get(pages + "/assignments?phase=study"))).doesNotContain("KT-001");
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
                .andExpect(content().string(containsString("data-view=\"note.txt\"")))
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

    private byte[] file(String view) throws Exception {
        return http.perform(get(base + "/export").param("view", view).with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String text(MockHttpServletRequestBuilder page) throws Exception {
        return http.perform(page.with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
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
