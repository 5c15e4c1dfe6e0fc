package org.duban.identity;

/** The two standards disagree about passwords, so the office chooses one. */
public enum PasswordProfile {
    /** NIST SP 800-63B: at least 12 characters, none of the common ones, no classes, no expiry. */
    NIST,
    /** 等保 2.0 level 3 (GB/T 22239-2019, 8.1.4.1): 8 characters of three classes, changed every 90 days. */
    MLPS
}
