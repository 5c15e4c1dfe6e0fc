package org.duban.notification.delivery;

/** Why a message leaves. */
enum Occasion {
    DIGEST,
    URGENT
}
