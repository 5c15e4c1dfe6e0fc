package org.duban.notification;

/** By which way something leaves the house. */
public enum Channel {
    MAIL,
    WECOM,
    DINGTALK,
    FEISHU;

    public boolean robot() {
        return this != MAIL;
    }
}
