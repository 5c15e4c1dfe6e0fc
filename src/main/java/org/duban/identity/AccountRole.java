package org.duban.identity;

/**
 * What an account is for. People work; the administrators run the system and see no business data. The three
 * administrators exclude each other: one account has one role for ever.
 */
public enum AccountRole {
    /** A person of the organisation. */
    PERSON,
    /** The first account of an empty installation; it closes itself when the three have taken over. */
    BOOTSTRAP,
    /** 系统管理员: accounts and activation codes. */
    SYSTEM_ADMIN,
    /** 安全管理员: who is locked, which sessions and tokens live, the password rules. */
    SECURITY_ADMIN,
    /** 审计管理员: the audit chain and what happened to accounts. */
    AUDIT_ADMIN;

    /** One of the three. */
    public boolean oneOfThree() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    public String authority() {
        return "ROLE_" + name();
    }
}
