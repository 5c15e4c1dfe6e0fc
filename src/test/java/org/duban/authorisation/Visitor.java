package org.duban.authorisation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounty;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The kinds of visitors, none of whom takes part in the item that they ask for. */
enum Visitor {
    ANONYMOUS(county -> SecurityMockMvcRequestPostProcessors.anonymous()),
    OUTSIDER(person(TestCounty::outsider)),
    HANDLER(person(TestCounty::otherHandler)),
    HEAD(person(TestCounty::otherHead)),
    SUPERVISOR(person(TestCounty::supervisor)),
    OFFICE(person(TestCounty::officeDirector)),
    LEADER(person(TestCounty::countyLeader)),
    BOOTSTRAP(administrator(AccountRole.BOOTSTRAP)),
    SYSTEM(administrator(AccountRole.SYSTEM_ADMIN)),
    SECURITY(administrator(AccountRole.SECURITY_ADMIN)),
    AUDIT(administrator(AccountRole.AUDIT_ADMIN));

    private final Function<TestCounty, RequestPostProcessor> signIn;

    Visitor(Function<TestCounty, RequestPostProcessor> signIn) {
        this.signIn = signIn;
    }

    RequestPostProcessor in(TestCounty county) {
        return signIn.apply(county);
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(visitor -> visitor.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static Function<TestCounty, RequestPostProcessor> person(Function<TestCounty, Actor> who) {
        return county -> SignedInAs.person(who.apply(county));
    }

    private static Function<TestCounty, RequestPostProcessor> administrator(AccountRole role) {
        return county -> SignedInAs.administrator(role);
    }
}
