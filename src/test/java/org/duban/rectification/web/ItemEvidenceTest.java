package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.RectificationKind.IMMEDIATE;
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
import org.duban.rectification.ItemStory;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectifyingService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What an item was proved with is read where it stands, by those who may see the item and by nobody else. */
@DatabaseTest
class ItemEvidenceTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    EvidenceStore evidence;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void picturesAndDocumentsOpenInPlaceAndTheRestIsADownload() throws Exception {
        long item = story.accepted(county, IMMEDIATE);
        long picture = upload("counter.png", SampleFiles.png());
        long roster = upload("roster.pdf", SampleFiles.pdf(1));
        long table = upload("hours.xlsx", SampleFiles.xlsx());
        report(item, picture, roster, table);

        String page = http.perform(get("/items/" + item).with(person(county.officeMember())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("href=\"/evidence/" + picture + "?inline\" data-picture=\"counter.png\"")
                .contains("src=\"/evidence/" + picture + "/thumbnail\"")
                .contains("href=\"/evidence/" + roster + "/view\" data-view=\"roster.pdf\"")
                .contains("href=\"/evidence/" + table + "\"")
                .doesNotContain("data-view=\"hours.xlsx\"");
    }

    @Test
    void whoeverMaySeeTheItemReadsItsEvidenceAndNobodyElse() throws Exception {
        long item = story.accepted(county, IMMEDIATE);
        long picture = upload("counter.png", SampleFiles.png());
        long roster = upload("roster.pdf", SampleFiles.pdf(1));
        report(item, picture, roster);

        for (Actor reader : List.of(county.head(), county.supervisor(), county.officeMember(), county.countyLeader())) {
            shown(reader, picture, roster);
        }
        hidden(county.otherHead(), picture, roster);
        hidden(county.member(), picture, roster);
        hidden(counties.build().officeDirector(), picture, roster);
    }

    @Test
    void theEvidenceOfARestrictedItemIsRestrictedAsWell() throws Exception {
        long item = story.restricted(county);
        long picture = upload("counter.png", SampleFiles.png());
        long roster = upload("roster.pdf", SampleFiles.pdf(1));
        report(item, picture, roster);

        shown(county.handler(), picture, roster);
        shown(county.officeDirector(), picture, roster);
        hidden(county.supervisor(), picture, roster);
        hidden(county.countyLeader(), picture, roster);
        hidden(county.otherHead(), picture, roster);
    }

    private void shown(Actor reader, long picture, long document) throws Exception {
        for (String route : routes(picture, document)) {
            http.perform(get(route).with(person(reader))).andExpect(status().isOk());
        }
    }

    private void hidden(Actor stranger, long picture, long document) throws Exception {
        for (String route : routes(picture, document)) {
            http.perform(get(route).with(person(stranger))).andExpect(status().isNotFound());
        }
    }

    private static List<String> routes(long picture, long document) {
        return List.of(
                "/evidence/" + picture,
                "/evidence/" + picture + "?inline",
                "/evidence/" + picture + "/thumbnail",
                "/evidence/" + picture + "/view",
                "/evidence/" + document,
                "/evidence/" + document + "/view",
                "/evidence/" + document + "/pages/1",
                "/api/v1/evidence/" + document,
                "/api/v1/evidence/" + document + "/content");
    }

    private void report(long item, Long... files) {
        rectifying.reportProgress(
                county.handler(),
                ItemStory.key(),
                item,
                new ProgressReport(null, null, "Roster changed", List.of(files)));
    }

    private long upload(String name, byte[] content) throws IOException {
        return evidence.upload(county.handler(), name, new ByteArrayInputStream(content))
                .id();
    }
}
