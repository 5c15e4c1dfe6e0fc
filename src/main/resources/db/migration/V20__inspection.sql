-- A drawing of a sample, with everything that it takes to draw the same again.
create sequence inspection_round_seq start with 1 increment by 50;
create table inspection_round (
    id            bigint       not null primary key,
    campaign_id   bigint       not null,
    kind          varchar(24)  not null,
    period        varchar(20)  not null,
    drawn_at      timestamp(6) with time zone not null,
    drawn_by      bigint       not null,
    drawn_by_name varchar(200) not null,
    seed          bigint       not null,
    share         integer      not null,
    raised_by     integer      not null,
    units         integer      not null,
    spared_days   integer      not null,
    due_on        date         not null,
    constraint inspection_round_once unique (campaign_id, kind, period)
);

-- What the sample was drawn from: items or units. The weight is what decided beside the seed.
create table inspection_lot (
    round_id   bigint  not null references inspection_round (id),
    subject_id bigint  not null,
    unit_id    bigint  not null,
    weight     integer not null,
    drawn      boolean not null,
    primary key (round_id, subject_id)
);

-- One look again: at a closed item, or at a unit.
create sequence inspection_seq start with 1 increment by 50;
create table inspection (
    id                  bigint        not null primary key,
    version             bigint        not null,
    number              varchar(40)   not null,
    campaign_id         bigint        not null,
    kind                varchar(24)   not null,
    round_id            bigint references inspection_round (id),
    item_id             bigint,
    of_closing          timestamp(6) with time zone,
    item_number         varchar(40),
    subject             varchar(300)  not null,
    unit_id             bigint        not null,
    leader_id           bigint,
    restricted          boolean       not null,
    reach               varchar(16)   not null,
    state               varchar(16)   not null,
    opened_at           timestamp(6) with time zone not null,
    due_on              date          not null,
    alert_level         varchar(8)    not null,
    original_due_on     date          not null,
    clock_struck_until  date,
    clock_paused_on     date,
    clock_next_on       date,
    clock_counted_from date,
    clock_counted_days integer,
    method              varchar(24),
    held_on             date,
    place               varchar(200),
    people_met          varchar(500),
    findings            varchar(2000),
    evidence            integer       not null,
    inspector_id        bigint,
    recorded_at         timestamp(6) with time zone,
    process_instance_id varchar(64)   not null,
    constraint inspection_once unique (kind, item_id, of_closing)
);
create index inspection_item on inspection (item_id);
create index inspection_round_rows on inspection (round_id, unit_id);
create index inspection_unit on inspection (unit_id, held_on);
create index inspection_campaign on inspection (campaign_id, kind, state, due_on);

-- Who may not do it: whoever handled, verified or closed what is looked at again.
create table inspection_excluded (
    inspection_id bigint not null references inspection (id),
    person_id     bigint not null,
    primary key (inspection_id, person_id)
);
