package org.duban.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.duban.identity.AccountRole;
import org.duban.inbox.InboxService;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.duban.organization.Candidates;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.duban.workflow.Specimen;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class InboxPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    InboxService inbox;

    @Autowired
    Notices notices;

    @Autowired
    ProcessRuntime processes;

    @Autowired
    Specimen specimen;

    @Autowired
    TestCounties counties;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    TestCounty county;
    CaseRef ref;
    String instance;

    @BeforeEach
    void build() {
        Specimen.deployTo(repository);
        county = counties.build();
        ref = specimen.newCase(Candidates.post(PostKind.SUPERVISOR, county.office()));
        instance = transaction.execute(status -> processes.start(Specimen.KEY, ref, county.officeDirector(), Map.of()));
    }

    @Test
    void showsTheWholePageAndToHtmxTheListAlone() throws Exception {
        web.perform(get("/inbox").param("lang", "en").with(SignedInAs.person(county.supervisor())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html")))
                .andExpect(content().string(containsString("Do the work")))
                .andExpect(content().string(containsString("specimen " + ref.id())))
                .andExpect(content().string(not(containsString("??"))));

        web.perform(get("/inbox").header("HX-Request", "true").with(SignedInAs.person(county.supervisor())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(containsString("办理")))
                .andExpect(content().string(containsString("specimen " + ref.id())));
    }

    @Test
    void saysWhatWillAppearWhereNothingWaits() throws Exception {
        for (String tab : List.of("/inbox", "/inbox/done", "/inbox/started", "/inbox/notices")) {
            web.perform(get(tab).with(SignedInAs.person(county.handler())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("empty-state")))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("specimen " + ref.id()))));
        }
    }

    @Test
    void countsForTheNavigation() throws Exception {
        web.perform(get("/inbox/count").with(SignedInAs.person(county.supervisor())))
                .andExpect(content().string("1"));
        web.perform(get("/inbox/count").with(SignedInAs.person(county.handler())))
                .andExpect(content().string("0"));
    }

    @Test
    void leadsToTheNextThingToDo() throws Exception {
        web.perform(get("/inbox/next").with(SignedInAs.person(county.supervisor())))
                .andExpect(redirectedUrl("/help?specimen=" + ref.id()));
        web.perform(get("/inbox/next").with(SignedInAs.person(county.handler())))
                .andExpect(redirectedUrl("/inbox"));
    }

    @Test
    void claimsOnceAndTellsTheSecondWhoWasFaster() throws Exception {
        String claim = "/inbox/tasks/" + taskId() + "/claim";
        web.perform(post(claim)
                        .param("commandKey", "claim-" + ref.id())
                        .with(csrf())
                        .with(SignedInAs.person(county.supervisor())))
                .andExpect(redirectedUrl("/inbox"));

        web.perform(post(claim)
                        .param("commandKey", "other-" + ref.id())
                        .with(csrf())
                        .with(SignedInAs.person(county.secondSupervisor())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(county.supervisor().name())));
        web.perform(get("/inbox").param("lang", "en").with(SignedInAs.person(county.secondSupervisor())))
                .andExpect(content()
                        .string(containsString(
                                "Claimed by " + county.supervisor().name())));
    }

    @Test
    void showsWhatWasDoneAndWhatWasTold() throws Exception {
        transaction.executeWithoutResult(status -> {
            processes.completeTask(instance, "task_DoWork", county.supervisor(), Map.of());
            notices.tell(
                    county.officeDirector(),
                    ref,
                    List.of(county.supervisor().personId()),
                    "specimen-urged",
                    List.of("Lin"));
        });

        web.perform(get("/inbox/done").param("lang", "en").with(SignedInAs.person(county.supervisor())))
                .andExpect(content().string(containsString("Do the work")));
        web.perform(get("/inbox/notices").param("lang", "en").with(SignedInAs.person(county.supervisor())))
                .andExpect(content().string(containsString("Lin urges")))
                .andExpect(content().string(containsString(">Unread</span>")));
        web.perform(post("/inbox/notices/read").with(csrf()).with(SignedInAs.person(county.supervisor())))
                .andExpect(redirectedUrl("/inbox/notices"));
        web.perform(get("/inbox/notices").param("lang", "en").with(SignedInAs.person(county.supervisor())))
                .andExpect(content().string(not(containsString(">Unread</span>"))));
    }

    @Test
    void letsNoAdministratorIn() throws Exception {
        for (String path : List.of("/inbox", "/inbox/count", "/api/v1/tasks")) {
            web.perform(get(path).with(SignedInAs.administrator(AccountRole.SYSTEM_ADMIN)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void answersTheSameOverRest() throws Exception {
        web.perform(get("/api/v1/tasks").with(SignedInAs.person(county.supervisor())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.tasks[0].taskKey").value("task_DoWork"))
                .andExpect(jsonPath("$.tasks[0].caseId").value(ref.id()));

        String claim = "/api/v1/tasks/" + taskId() + "/claim";
        web.perform(post(claim).with(SignedInAs.person(county.handler())))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("task.gone"));
        web.perform(post(claim).with(SignedInAs.person(county.supervisor()))).andExpect(status().isNoContent());
        web.perform(post(claim).with(SignedInAs.person(county.secondSupervisor())))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("task.claimed-by-another"));
    }

    private String taskId() {
        String id = inbox.toDo(county.supervisor(), null, 1).get(0).id();
        assertThat(id).isNotBlank();
        return id;
    }
}
