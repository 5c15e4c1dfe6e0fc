-- A problem with its rectification. Everything a list filters or sorts by stands on this row.
create sequence rectification_item_seq start with 1 increment by 50;
create table rectification_item (
    id                  bigint        not null primary key,
    version             bigint        not null,
    campaign_id         bigint        not null,
    number              varchar(40)   not null,
    state               varchar(24)   not null,
    state_since         timestamp(6) with time zone not null,
    description         varchar(2000) not null,
    source              varchar(40)   not null,
    level               varchar(24)   not null,
    aspect              varchar(24)   not null,
    root_cause          varchar(2000),
    kind                varchar(24),
    goal                varchar(1000),
    unit_id             bigint        not null,
    lead_unit_id        bigint,
    leader_id           bigint,
    handler_id          bigint,
    registrant_id       bigint        not null,
    assignee_id         bigint,
    due_on              date,
    -- the first date ever set, and what the clock knows besides
    original_due_on     date,
    clock_struck_until  date,
    clock_paused_on     date,
    clock_next_on       date,
    clock_counted_from date,
    clock_counted_days integer,
    extensions          integer default 0 not null,
    due_words           varchar(200),
    recovery_on         date,
    recovery_reason     varchar(1000),
    alert_level         varchar(8)    not null,
    restricted          boolean       not null,
    already_rectified   boolean       not null,
    returns             integer       not null,
    round               integer       not null,
    registered_at       timestamp(6) with time zone not null,
    accepted_at         timestamp(6) with time zone,
    claimed_at          timestamp(6) with time zone,
    claim_statement     varchar(2000),
    -- of the words alone, without blanks and punctuation
    claim_hash          varchar(64),
    closed_at           timestamp(6) with time zone,
    last_progress_at    timestamp(6) with time zone,
    missing             varchar(2000),
    merged_into         bigint,
    process_instance_id varchar(64),
    list_id             bigint,
    list_number         varchar(40),
    drive_id            bigint,
    drive_number        varchar(40),
    carried_over_at     timestamp(6) with time zone,
    carried_over_reason varchar(1000),
    parent_id           bigint,
    repeats             integer       default 0 not null,
    failed_checks       integer       default 0 not null,
    -- the number first: an index that began with the campaign would be taken for one that sorts its items
    constraint rectification_item_number unique (number, campaign_id)
);
-- A step of the life moves state and level: no index here holds them, or each step would pay for each index.
create index rectification_item_due on rectification_item (campaign_id, due_on asc nulls last, id);
-- null as long as the item is open: the few that are open among all that ever were, and of those what is due when
create index rectification_item_closed on rectification_item (closed_at, due_on asc nulls last, id);
create index rectification_item_claim on rectification_item (claim_hash);
create index rectification_item_lead_unit on rectification_item (lead_unit_id, id);
create index rectification_item_unit_id on rectification_item (unit_id, id);
create index rectification_item_merged_into on rectification_item (merged_into);
create index rectification_item_parent on rectification_item (parent_id);
create index rectification_item_handler on rectification_item (handler_id, id);
create index rectification_item_leader on rectification_item (leader_id, id);

create table rectification_supporting_unit (
    item_id bigint not null references rectification_item (id),
    unit_id bigint not null,
    primary key (item_id, unit_id)
);
create index rectification_supporting_unit_unit on rectification_supporting_unit (unit_id, item_id);

-- Who took part, and as what: gives the right to read, and takes the right to verify.
create table rectification_participation (
    item_id   bigint      not null references rectification_item (id),
    person_id bigint      not null,
    role      varchar(24) not null,
    since     timestamp(6) with time zone not null,
    primary key (item_id, person_id, role)
);
create index rectification_participation_person on rectification_participation (person_id, role, item_id);

create sequence rectification_measure_seq start with 1 increment by 50;
create table rectification_measure (
    id            bigint        not null primary key,
    item_id       bigint        not null,
    position      integer       not null,
    stage         integer,
    text          varchar(1000) not null,
    owner_id      bigint,
    due_on        date,
    original_due_on    date,
    clock_struck_until date,
    clock_counted_from date,
    clock_counted_days integer,
    done_on       date,
    registered_by bigint        not null,
    institutional boolean       default false not null,
    planned_at    timestamp(6) with time zone
);
-- the key after the index: H2 makes another of the same column otherwise
create index rectification_measure_item on rectification_measure (item_id);
alter table rectification_measure add foreign key (item_id) references rectification_item (id);
create index rectification_measure_owner on rectification_measure (owner_id);

create sequence rectification_progress_seq start with 1 increment by 50;
create table rectification_progress (
    id          bigint        not null primary key,
    item_id     bigint        not null,
    measure_id  bigint,
    stage       integer,
    text        varchar(2000) not null,
    text_hash   varchar(64),
    author_id   bigint        not null,
    reported_at timestamp(6) with time zone not null
);
create index rectification_progress_item on rectification_progress (item_id);
create index rectification_progress_text on rectification_progress (text_hash);
alter table rectification_progress add foreign key (item_id) references rectification_item (id);

create sequence rectification_verification_seq start with 1 increment by 50;
create table rectification_verification (
    id           bigint        not null primary key,
    item_id      bigint        not null,
    round        integer       not null,
    method       varchar(24)   not null,
    held_on      date          not null,
    place        varchar(200)  not null,
    people_met   varchar(500)  not null,
    findings     varchar(2000) not null,
    outcome      varchar(24)   not null,
    verifier_id  bigint        not null,
    evidence     integer       not null,
    recorded_at  timestamp(6) with time zone not null
);
create index rectification_verification_item on rectification_verification (item_id);
alter table rectification_verification add foreign key (item_id) references rectification_item (id);
create index rectification_verification_verifier on rectification_verification (verifier_id, held_on);

-- What looked odd when it was last looked for; the reason is found again when somebody reads the item.
create table rectification_flag (
    item_id  bigint      not null references rectification_item (id),
    kind     varchar(24) not null,
    part     varchar(60) not null,
    found_at timestamp(6) with time zone not null,
    primary key (item_id, kind, part)
);
