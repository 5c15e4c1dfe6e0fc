package org.duban.rectification;

/** 整改类型. */
public enum RectificationKind {
    /** 立行立改. */
    IMMEDIATE,
    /** 持续整改: reports by stage. */
    STAGED,
    /** 专项整治: closed by two. */
    SPECIAL_DRIVE
}
