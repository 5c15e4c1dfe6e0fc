package org.duban.keytask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.evidence.EvidenceStore;
import org.duban.evidence.preview.SampleFiles;
import org.duban.kernel.Actor;
import org.duban.keytask.KeyTaskAssignmentService;
import org.duban.keytask.KeyTaskStory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a unit proved its task with is read on the assignment's page, by those who may see the assignment. */
@DatabaseTest
class AssignmentEvidenceTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    KeyTaskStory story;

    @Autowired
    KeyTaskAssignmentService service;

    @Autowired
    EvidenceStore evidence;

    TestCounty county;
    long assignment;
    long picture;
    long minutes;

    @BeforeEach
    void aReportWithProof() throws IOException {
        county = counties.build();
        assignment = story.accepted(county, "a");
        picture = upload("hall.png", SampleFiles.png());
        minutes = upload("minutes.doc", SampleFiles.doc());
        service.reportProgress(county.head(), KeyTaskStory.key(), assignment, "Held", List.of(picture, minutes));
    }

    @Test
    void theOfficeReadsItInPlace() throws Exception {
        assertThat(read(county.officeMember(), "/key-task-assignments/" + assignment))
                .contains("href=\"/evidence/" + picture + "?inline\" data-picture=\"hall.png\"")
                .contains("href=\"/evidence/" + minutes + "/view\" data-view=\"minutes.doc\"");
        assertThat(read(county.officeMember(), "/evidence/" + minutes + "/view"))
                .contains("Two clerks at noon")
                .doesNotContain("HYPERLINK");
    }

    @Test
    void aStrangerReadsNothing() throws Exception {
        for (Actor stranger :
                List.of(county.otherHead(), county.member(), counties.build().officeDirector())) {
            for (String route : List.of(
                    "/evidence/" + picture,
                    "/evidence/" + picture + "/thumbnail",
                    "/evidence/" + picture + "/view",
                    "/evidence/" + minutes,
                    "/evidence/" + minutes + "/view")) {
                http.perform(get(route).with(person(stranger))).andExpect(status().isNotFound());
            }
        }
    }

    private String read(Actor reader, String route) throws Exception {
        return http.perform(get(route).with(person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private long upload(String name, byte[] content) throws IOException {
        return evidence.upload(county.head(), name, new ByteArrayInputStream(content))
                .id();
    }
}
