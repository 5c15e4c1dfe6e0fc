package org.duban.organization.domain;

import java.util.Map;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.springframework.stereotype.Component;

/** Writes what happened into the audit trail of the unit or person that it happened to. */
@Component
class OrganizationLog {

    static final String UNIT = "organization-unit";
    static final String PERSON = "organization-person";
    static final String IMPORT = "organization-import";

    private final AuditTrail audit;

    OrganizationLog(AuditTrail audit) {
        this.audit = audit;
    }

    void unit(Actor actor, long unitId, String action, Map<String, String> details) {
        audit.record(new CaseRef(UNIT, unitId), actor, "organization." + action, details);
    }

    void person(Actor actor, long personId, String action, Map<String, String> details) {
        audit.record(new CaseRef(PERSON, personId), actor, "organization." + action, details);
    }

    void workbook(Actor actor, long importId, Map<String, String> details) {
        audit.record(new CaseRef(IMPORT, importId), actor, "organization.workbook-imported", details);
    }
}
