package org.duban.approval;

/** Why a person is asked to sign. */
public enum SignerRole {
    /** The route asks. */
    ROUTE,
    /** Took the place of somebody who passed it on. */
    TRANSFERRED,
    /** Was added to sign before another. */
    BEFORE,
    /** Was asked for an opinion by another, who decides. */
    DELEGATE,
    /** Was added to sign after a step. */
    AFTER
}
