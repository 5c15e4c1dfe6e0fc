-- Phases of one stage run side by side; a stage waits for all phases of the one before it.
create sequence campaign_phase_seq increment by 50;
create table campaign_phase (
    id               bigint       not null primary key,
    version          bigint       not null,
    campaign_id      bigint       not null references campaign,
    position         integer      not null,
    stage            integer      not null,
    phase_key        varchar(60)  not null,
    name_zh          varchar(60)  not null,
    name_en          varchar(60)  not null,
    pre_start        boolean      not null,
    state            varchar(10)  not null,
    starts_on        date         not null,
    ends_on          date         not null,
    entry_conditions varchar(600) not null,
    exit_conditions  varchar(600) not null,
    opened_at        timestamp(6) with time zone,
    opened_by        varchar(80),
    ended_at         timestamp(6) with time zone,
    ended_by         varchar(80),
    exception_number varchar(40),
    told_due_on      date,
    constraint campaign_phase_key unique (campaign_id, phase_key)
);

create table campaign_tier (
    campaign_id bigint      not null references campaign,
    tier        varchar(20) not null,
    primary key (campaign_id, tier)
);

create sequence campaign_work_group_seq increment by 50;
create table campaign_work_group (
    id          bigint       not null primary key,
    campaign_id bigint       not null references campaign,
    position    integer      not null,
    name        varchar(60)  not null,
    duty        varchar(400) not null
);
create index campaign_work_group_campaign on campaign_work_group (campaign_id, position);

create table campaign_work_group_unit (
    work_group_id bigint      not null references campaign_work_group,
    unit_id       bigint      not null references organization_unit,
    role          varchar(12) not null,
    primary key (work_group_id, unit_id)
);

-- What one campaign teaches the next.
create sequence campaign_lesson_seq increment by 50;
create table campaign_lesson (
    id          bigint        not null primary key,
    campaign_id bigint        not null references campaign,
    phase_id    bigint        references campaign_phase,
    text        varchar(1000) not null,
    author_id   bigint        not null,
    author      varchar(80)   not null,
    recorded_at timestamp(6) with time zone not null
);
create index campaign_lesson_campaign on campaign_lesson (campaign_id, id);
