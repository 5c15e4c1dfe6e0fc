package org.duban.identity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.duban.identity.AccountRole;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.domain.Account;
import org.duban.identity.domain.AccountFixture;
import org.duban.identity.domain.Activation;
import org.duban.kernel.CommandKey;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class AdministratorsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCounties counties;

    @Autowired
    Activation activation;

    @ParameterizedTest
    @EnumSource(value = AccountRole.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
    void areBlindToBusiness(AccountRole role) throws Exception {
        RequestPostProcessor administrator = as(account(role));
        for (String path :
                List.of("/inbox", "/items/1", "/items/new", "/ledger", "/board", "/campaigns", "/evidence/1")) {
            mvc.perform(get(path).with(administrator)).andExpect(status().isForbidden());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BOOTSTRAP, /admin/administrators",
        "BOOTSTRAP, /admin/activation",
        "SYSTEM_ADMIN, /admin/accounts",
        "SYSTEM_ADMIN, /admin/accounts?q=keeper",
        "SYSTEM_ADMIN, /admin/activation",
        "SECURITY_ADMIN, /admin/security",
        "AUDIT_ADMIN, /admin/audit",
        "AUDIT_ADMIN, /admin/audit?type=rectification&id=1",
    })
    void seeTheirPagesInBothLanguages(AccountRole role, String page) throws Exception {
        counties.build();
        Account account = account(role);
        for (String language : List.of("zh-CN", "en")) {
            mvc.perform(get(page).queryParam("lang", language).with(as(account)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.not(Matchers.containsString("??"))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMIN, /admin/security",
        "SYSTEM_ADMIN, /admin/audit",
        "SECURITY_ADMIN, /admin/accounts",
        "SECURITY_ADMIN, /admin/activation",
        "SECURITY_ADMIN, /admin/audit",
        "AUDIT_ADMIN, /admin/accounts",
        "AUDIT_ADMIN, /admin/security",
        "SYSTEM_ADMIN, /admin/administrators",
    })
    void excludeEachOther(AccountRole role, String page) throws Exception {
        mvc.perform(get(page).with(as(account(role)))).andExpect(status().isForbidden());
    }

    @Test
    void handOutCodesAsAFileWithoutFormulas() throws Exception {
        TestCounty county = counties.build();
        long stranger = counties.person("=cmd").personId();

        mvc.perform(post("/admin/activation")
                        .with(as(account(AccountRole.SYSTEM_ADMIN)))
                        .with(csrf())
                        .param("commandKey", UUID.randomUUID().toString())
                        .param("person", String.valueOf(county.handler().personId()))
                        .param("person", String.valueOf(stranger))
                        .param("csv", "1"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(content().string(Matchers.containsString("\"'=cmd" + stranger)))
                .andExpect(content()
                        .string(Matchers.containsString(county.handler().name())));
    }

    @Test
    void handOutCodesOnAPageThatNobodyKeeps() throws Exception {
        TestCounty county = counties.build();

        mvc.perform(post("/admin/activation")
                        .with(as(account(AccountRole.SYSTEM_ADMIN)))
                        .with(csrf())
                        .param("commandKey", UUID.randomUUID().toString())
                        .param("person", String.valueOf(county.handler().personId())))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(content()
                        .string(Matchers.matchesRegex("(?s).*<code[^>]*>[2-9A-Z]{4}(-[2-9A-Z]{4}){3}</code>.*")));
    }

    @Test
    void readWhatHappenedToAnAccount() throws Exception {
        AccountFixture fixture = new AccountFixture(context);
        Account keeper = account(AccountRole.SYSTEM_ADMIN);
        Account person = fixture.person(counties.build().handler());
        activation.reissue(fixture.actor(keeper), CommandKey.random(), person.id());

        mvc.perform(get("/admin/audit/accounts/" + person.id())
                        .queryParam("lang", "en")
                        .with(as(account(AccountRole.AUDIT_ADMIN))))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Activation code issued")))
                .andExpect(content().string(Matchers.containsString(keeper.name())));
    }

    @Test
    void activateThroughThePage() throws Exception {
        mvc.perform(get("/activate")).andExpect(status().isOk());
        mvc.perform(post("/activate")
                        .with(csrf())
                        .param("commandKey", UUID.randomUUID().toString())
                        .param("username", "somebody")
                        .param("code", "AAAA-BBBB")
                        .param("newPassword", "a walk in the park")
                        .param("repeated", "a walk in the park"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("value=\"somebody\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("a walk in the park"))));
    }

    private Account account(AccountRole role) {
        return new AccountFixture(context).administrator(role);
    }

    private static RequestPostProcessor as(Account account) {
        DubanPrincipal principal =
                new DubanPrincipal(account.id(), null, account.username(), account.name(), account.role(), false);
        return SecurityMockMvcRequestPostProcessors.authentication(new PrincipalAuthentication(principal));
    }
}
