package org.duban.campaign;

/** 主题教育, 巡察整改, 审计整改, 安全整治 and the rest. */
public enum CampaignKind {
    THEMATIC_EDUCATION,
    INSPECTION_FOLLOW_UP,
    AUDIT_FOLLOW_UP,
    SAFETY_DRIVE,
    OTHER
}
