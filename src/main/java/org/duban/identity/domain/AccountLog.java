package org.duban.identity.domain;

import java.util.HashMap;
import java.util.Map;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.springframework.stereotype.Component;

/** Writes what happens to accounts into the audit trail, one chain per account. Never a secret. */
@Component
class AccountLog {

    static final String CASE_TYPE = "account";

    private final AuditTrail audit;

    AccountLog(AuditTrail audit) {
        this.audit = audit;
    }

    void record(Account account, Actor actor, String event) {
        record(account, actor, event, Map.of());
    }

    void record(Account account, Actor actor, String event, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("username", account.username());
        audit.record(new CaseRef(CASE_TYPE, account.id()), actor, CASE_TYPE + "." + event, all);
    }

    /** What the holder of the account does. */
    void recordOwn(Account account, String event) {
        Long personId = account.personId();
        record(account, new Actor(personId == null ? -account.id() : personId, account.name()), event);
    }
}
