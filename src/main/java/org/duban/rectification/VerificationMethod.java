package org.duban.rectification;

/** How a rectification was verified. */
public enum VerificationMethod {
    /** 暗访抽查. */
    UNANNOUNCED_CHECK,
    /** 实地调研. */
    SITE_VISIT,
    /** 座谈交流: in the field only where configuration says so for the kind. */
    FORUM,
    /** 日常沟通: never suffices. */
    ROUTINE_CONTACT;

    /** In the field whatever the kind. */
    public boolean alwaysField() {
        return this == UNANNOUNCED_CHECK || this == SITE_VISIT;
    }
}
