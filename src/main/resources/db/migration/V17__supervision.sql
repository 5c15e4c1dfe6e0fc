-- Held by whoever gives the first number of a campaign's year.
create table supervision_gate (
    id integer not null primary key
);
insert into supervision_gate (id) values (1);

-- The last number of each campaign and year.
create table supervision_number (
    campaign_id bigint  not null,
    number_year integer not null,
    last_no     integer not null,
    primary key (campaign_id, number_year)
);

-- What it says of its case (case_ and below, to restricted) is a copy of the day of issue.
create sequence supervision_order_seq start with 1 increment by 50;
create table supervision_order (
    id                 bigint        not null primary key,
    version            bigint        not null,
    campaign_id        bigint        not null,
    number_year        integer       not null,
    number_no          integer       not null,
    kind               varchar(12)   not null,
    state              varchar(12)   not null,
    state_since        timestamp(6) with time zone not null,
    case_type          varchar(64)   not null,
    case_id            bigint        not null,
    case_number        varchar(80)   not null,
    case_title         varchar(300)  not null,
    unit_id            bigint        not null,
    leader_id          bigint,
    handler_id         bigint,
    case_due_on        date,
    case_first_due_on  date,
    overdue_days       integer       not null,
    restricted         boolean       not null,
    text               varchar(2000) not null,
    step               varchar(40),
    step_due_on        date,
    issued_by          bigint        not null,
    issued_at          timestamp(6) with time zone not null,
    due_on             date          not null,
    original_due_on    date,
    clock_struck_until date,
    clock_paused_on    date,
    clock_next_on      date,
    clock_counted_from date,
    clock_counted_days integer,
    alert_level        varchar(8)    not null,
    received_by        bigint,
    received_at        timestamp(6) with time zone,
    answered_by        bigint,
    settled_by         bigint,
    settled_at         timestamp(6) with time zone,
    missing            varchar(1000),
    returns            integer       not null,
    withdrawn_reason   varchar(1000),
    constraint supervision_order_number unique (campaign_id, number_year, number_no)
);
create index supervision_order_case on supervision_order (case_type, case_id, id);
create index supervision_order_state on supervision_order (state, due_on, id);
create index supervision_order_unit on supervision_order (unit_id, id);

create sequence supervision_answer_seq start with 1 increment by 50;
create table supervision_answer (
    id          bigint        not null primary key,
    order_id    bigint        not null references supervision_order (id),
    text        varchar(2000) not null,
    author_id   bigint        not null,
    answered_at timestamp(6) with time zone not null
);
create index supervision_answer_order on supervision_answer (order_id, id);
create index supervision_answer_author on supervision_answer (author_id, order_id);

-- One row per case that ever was under listed supervision.
create sequence supervision_listing_seq start with 1 increment by 50;
create table supervision_listing (
    id                bigint        not null primary key,
    version           bigint        not null,
    campaign_id       bigint        not null,
    case_type         varchar(64)   not null,
    case_id           bigint        not null,
    case_number       varchar(80)   not null,
    case_title        varchar(300)  not null,
    unit_id           bigint        not null,
    leader_id         bigint,
    handler_id        bigint,
    case_due_on       date,
    case_first_due_on date,
    overdue_days      integer       not null,
    restricted        boolean       not null,
    listed            boolean       not null,
    since             timestamp(6) with time zone not null,
    listed_by         bigint        not null,
    reason            varchar(1000) not null,
    constraint supervision_listing_case unique (case_type, case_id)
);
create index supervision_listing_since on supervision_listing (listed, since, id);

-- Reports to the leading group.
create sequence supervision_report_seq start with 1 increment by 50;
create table supervision_report (
    id                bigint        not null primary key,
    campaign_id       bigint        not null,
    case_type         varchar(64)   not null,
    case_id           bigint        not null,
    case_number       varchar(80)   not null,
    case_title        varchar(300)  not null,
    unit_id           bigint        not null,
    leader_id         bigint,
    handler_id        bigint,
    case_due_on       date,
    case_first_due_on date,
    overdue_days      integer       not null,
    restricted        boolean       not null,
    step              varchar(40),
    step_due_on       date,
    reported_by       bigint        not null,
    reported_at       timestamp(6) with time zone not null,
    text              varchar(1000) not null
);
create index supervision_report_case on supervision_report (case_type, case_id, id);
create index supervision_report_at on supervision_report (reported_at, id);
