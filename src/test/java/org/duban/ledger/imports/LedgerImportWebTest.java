package org.duban.ledger.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.duban.kernel.CommandKey;
import org.duban.ledger.imports.reading.LedgerFile;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class LedgerImportWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ImportService imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    TestCounties counties;

    TestCounty county;
    RequestPostProcessor office;

    @BeforeEach
    void build() {
        county = counties.build();
        office = SignedInAs.person(county.officeMember());
    }

    @Test
    void uploadsAFileAndShowsWhatItWillBecome() throws Exception {
        mvc.perform(get("/ledger/import").with(office)).andExpect(status().isOk());
        mvc.perform(multipart("/ledger/import")
                        .file(new MockMultipartFile("file", "台账.xlsx", null, ledger().bytes()))
                        .param("campaignId", String.valueOf(county.campaignId()))
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(office))
                .andExpect(redirectedUrlPattern("/ledger/import/*"));
        mvc.perform(get("/ledger/import/" + upload()).with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("会议偏多")))
                .andExpect(content().string(containsString("无名局")));
    }

    @Test
    void saysBesideTheFormWhatWasExpectedOfAFile() throws Exception {
        mvc.perform(multipart("/ledger/import")
                        .file(new MockMultipartFile("file", "a.xlsx", null, new byte[] {1, 2, 3}))
                        .param("campaignId", String.valueOf(county.campaignId()))
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(office))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().string(containsString("name=\"campaignId\"")));
        mvc.perform(multipart("/api/v1/ledger/imports")
                        .file(new MockMultipartFile("file", "a.xlsx", null, new byte[] {1, 2, 3}))
                        .param("campaignId", String.valueOf(county.campaignId()))
                        .with(office))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("spreadsheet.not-a-workbook"));
    }

    @Test
    void mendsARowAsAPageAndAsAFragment() throws Exception {
        long id = upload();
        String row = "/ledger/import/" + id + "/rows/3";
        mvc.perform(get(row).with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html")));
        mvc.perform(get(row).header("HX-Request", "true").with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(post(row)
                        .param("unitId", String.valueOf(county.bureau()))
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(office))
                .andExpect(redirectedUrl("/ledger/import/" + id + "#row-3"));
        mvc.perform(post(row)
                        .header("HX-Request", "true")
                        .param("skip", "true")
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("is-skipped")))
                .andExpect(content().string(containsString("hx-swap-oob")));
    }

    @Test
    void importsThroughTheApi() throws Exception {
        String upload = mvc.perform(multipart("/api/v1/ledger/imports")
                        .file(new MockMultipartFile("file", "台账.xlsx", null, ledger().bytes()))
                        .param("campaignId", String.valueOf(county.campaignId()))
                        .with(office))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        long id = Long.parseLong(upload.replaceAll("(?s)\\{\"id\":(\\d+).*", "$1"));
        runner.await(id, Duration.ofMinutes(1));
        mvc.perform(patch("/api/v1/ledger/imports/" + id + "/rows/3")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unitId\": " + county.bureau() + "}")
                        .with(office))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unitId").value(county.bureau()));
        mvc.perform(get("/api/v1/ledger/imports/" + id + "/rows").with(office))
                .andExpect(jsonPath("$.length()").value(2));
        mvc.perform(post("/api/v1/ledger/imports/" + id + "/commit").with(office))
                .andExpect(status().isOk());
        runner.await(id, Duration.ofMinutes(1));
        mvc.perform(get("/api/v1/ledger/imports/" + id).with(office))
                .andExpect(jsonPath("$.state").value("COMMITTED"))
                .andExpect(jsonPath("$.counts.imported").value(2));
        mvc.perform(get("/ledger/import/" + id).with(office)).andExpect(status().isOk());
    }

    @Test
    void showsNobodyElseAnImport() throws Exception {
        long id = upload();
        RequestPostProcessor head = SignedInAs.person(county.head());
        mvc.perform(get("/ledger/import/" + id).with(head)).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/ledger/imports/" + id).with(head))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Type", containsString("problem+json")));
    }

    private long upload() {
        long id = imports.upload(
                county.officeMember(), CommandKey.random(), county.campaignId(), "台账.xlsx", ledger().content());
        runner.await(id, Duration.ofMinutes(1));
        return id;
    }

    private static LedgerFile ledger() {
        return new LedgerFile()
                .row("序号", "存在问题", "责任单位", "责任人", "整改措施", "整改时限")
                .row(1, "会议偏多", "无名局", "", "合并会议", "长期坚持")
                .row(2, "文件偏长", "另一无名局", "", "限定字数", "2023年10月底前");
    }
}
