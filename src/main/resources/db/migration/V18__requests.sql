-- What units ask for while the clock of an item stands still: more time, or that somebody looks again.
create sequence rectification_request_seq start with 1 increment by 50;
create table rectification_request (
    id              bigint        not null primary key,
    item_id         bigint        not null references rectification_item (id),
    kind            varchar(16)   not null,
    ground          varchar(16),
    state           varchar(16)   not null,
    reason          varchar(1000) not null,
    due_on          date,
    wanted_on       date,
    granted_on      date,
    verification_id bigint,
    verifier_id     bigint,
    round           integer       not null,
    unit_id         bigint        not null,
    asker_id        bigint        not null,
    asked_at        timestamp(6) with time zone not null,
    decider_id      bigint,
    decide_by       date          not null,
    original_due_on    date,
    clock_struck_until date,
    clock_paused_on    date,
    clock_next_on      date,
    clock_counted_from date,
    clock_counted_days integer,
    decided_by      bigint,
    decided_at      timestamp(6) with time zone,
    answer          varchar(1000) not null
);
create index rectification_request_item on rectification_request (item_id, id);
create index rectification_request_decider on rectification_request (decider_id, state);

alter table rectification_item add column returned_in integer default 0 not null;
alter table rectification_item add column open_request_id bigint;
alter table rectification_item add column open_request_kind varchar(16);
-- how often the unit asked for more time
alter table rectification_item add column extension_asks integer default 0 not null;

alter table rectification_verification add column annulled_at timestamp(6) with time zone;
