-- The list in force of each campaign: one row, to hold while a later list takes its place.
create table key_task_list (
    campaign_id   bigint       not null primary key,
    submission_id bigint       not null,
    name          varchar(300) not null,
    version_no    integer      not null,
    fingerprint   varchar(64)  not null,
    published_at  timestamp(6) with time zone not null,
    published_by  bigint       not null
);

create sequence key_task_seq start with 1 increment by 50;
create table key_task (
    id                bigint        not null primary key,
    version           bigint        not null,
    campaign_id       bigint        not null,
    row_key           varchar(80)   not null,
    number            varchar(20)   not null,
    position          integer       not null,
    content           varchar(2000) not null,
    tier              varchar(20)   not null,
    required          boolean       not null,
    lead_words        varchar(200)  not null,
    leader_id         bigint,
    owner_post        varchar(30),
    deadline_words    varchar(200)  not null,
    rhythm            varchar(12)   not null,
    evidence_expected varchar(500)  not null,
    phase_key         varchar(60),
    published_at      timestamp(6) with time zone not null,
    withdrawn_at      timestamp(6) with time zone,
    withdrawn_by      varchar(300),
    constraint key_task_number unique (campaign_id, number)
);
create index key_task_campaign on key_task (campaign_id, position);
create index key_task_leader on key_task (leader_id);

create table key_task_unit (
    key_task_id bigint      not null references key_task (id),
    unit_id     bigint      not null,
    role        varchar(12) not null,
    primary key (key_task_id, unit_id, role)
);
create index key_task_unit_unit on key_task_unit (unit_id, key_task_id);

-- One per unit and period. What a list filters or sorts by stands on this row.
create sequence key_task_assignment_seq start with 1 increment by 50;
create table key_task_assignment (
    id               bigint      not null primary key,
    version          bigint      not null,
    key_task_id      bigint      not null references key_task (id),
    campaign_id      bigint      not null,
    unit_id          bigint      not null,
    period_no        integer     not null,
    begins_on        date        not null,
    due_on           date        not null,
    original_due_on  date        not null,
    clock_struck_until date,
    clock_paused_on  date,
    clock_next_on    date,
    clock_counted_from date,
    clock_counted_days integer,
    state            varchar(12) not null,
    state_since      timestamp(6) with time zone not null,
    alert_level      varchar(8)  not null,
    made_by          bigint      not null,
    made_at          timestamp(6) with time zone not null,
    accepted_by      bigint,
    accepted_at      timestamp(6) with time zone,
    last_progress_at timestamp(6) with time zone,
    claimed_by       bigint,
    claimed_at       timestamp(6) with time zone,
    claim_statement  varchar(2000),
    confirmed_by     bigint,
    confirmed_at     timestamp(6) with time zone,
    missing          varchar(2000),
    returns          integer     not null,
    withdrawn_by     varchar(300)
);
create index key_task_assignment_task on key_task_assignment (key_task_id, unit_id, period_no);
create index key_task_assignment_campaign on key_task_assignment (campaign_id, unit_id, state);
create index key_task_assignment_unit on key_task_assignment (unit_id, state, due_on);

create sequence key_task_progress_seq start with 1 increment by 50;
create table key_task_progress (
    id            bigint        not null primary key,
    assignment_id bigint        not null references key_task_assignment (id),
    text          varchar(2000) not null,
    author_id     bigint        not null,
    reported_at   timestamp(6) with time zone not null
);
create index key_task_progress_assignment on key_task_progress (assignment_id, reported_at);
create index key_task_progress_author on key_task_progress (author_id, assignment_id);
