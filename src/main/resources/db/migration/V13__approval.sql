create sequence approval_submission_seq start with 1 increment by 50;

create table approval_submission (
    id                  bigint        not null primary key,
    version             bigint        not null,
    number              varchar(24)   not null,
    kind                varchar(40)   not null,
    title               varchar(200)  not null,
    subject_type        varchar(40)   not null,
    subject_id          bigint        not null,
    subject_name        varchar(200)  not null,
    unit_id             bigint        not null,
    author_id           bigint        not null,
    office_unit_id      bigint        not null,
    leading_unit_id     bigint        not null,
    zone                varchar(40)   not null,
    route               varchar(40)   not null,
    restarts            boolean       not null,
    state               varchar(16)   not null,
    state_since         timestamp(6) with time zone not null,
    version_no          integer       not null,
    sealed              boolean       not null,
    fingerprint         varchar(64),
    sendings            integer       not null,
    current_step        integer,
    entered_step        integer,
    resume_at           integer,
    due_on              date,
    -- the clock of the open step
    original_due_on     date,
    clock_struck_until  date,
    clock_paused_on     date,
    clock_next_on       date,
    clock_counted_from date,
    clock_counted_days integer,
    alert_level         varchar(8)    not null,
    office_asked        boolean       not null,
    returned_by         bigint,
    returned_step       integer,
    return_reason       varchar(1000),
    returned_at         timestamp(6) with time zone,
    drafted_at          timestamp(6) with time zone not null,
    sent_at             timestamp(6) with time zone,
    decided_at          timestamp(6) with time zone,
    document_number     varchar(80),
    issued_on           date,
    issued_by           bigint,
    process_instance_id varchar(64),
    constraint approval_submission_number unique (number),
    constraint approval_submission_document unique (document_number)
);
create index approval_submission_subject on approval_submission (subject_type, subject_id, kind, id);
create index approval_submission_author on approval_submission (author_id, id);
create index approval_submission_office on approval_submission (office_unit_id, office_asked, id);
create index approval_submission_state on approval_submission (state, id);

-- The last number given in each year.
create table approval_counter (
    counted_year integer not null primary key,
    last_number  integer not null
);

create sequence approval_version_seq start with 1 increment by 50;
create table approval_version (
    id             bigint        not null primary key,
    submission_id  bigint        not null references approval_submission (id),
    no             integer       not null,
    title          varchar(200)  not null,
    body           text          not null,
    body_file_id   bigint,
    body_file_name varchar(255),
    body_file_hash varchar(64),
    extracted_text text,
    content        text          not null,
    fingerprint    varchar(64),
    sealed_at      timestamp(6) with time zone,
    note           varchar(1000),
    constraint approval_version_no unique (submission_id, no)
);

create table approval_attachment (
    version_id bigint       not null references approval_version (id),
    position   integer      not null,
    file_id    bigint       not null,
    name       varchar(255) not null,
    sha256     varchar(64)  not null,
    primary key (version_id, position)
);

-- One run of one step; a step that is asked again gets another run.
create sequence approval_step_seq start with 1 increment by 50;
create table approval_step (
    id                  bigint      not null primary key,
    submission_id       bigint      not null references approval_submission (id),
    seq                 integer     not null,
    position            integer     not null,
    run                 integer     not null,
    step_key            varchar(40) not null,
    name_zh             varchar(80) not null,
    name_en             varchar(80) not null,
    type                varchar(8)  not null,
    rule                varchar(8)  not null,
    ratio_percent       integer     not null,
    working_days        integer     not null,
    skip_signed         boolean     not null,
    hand_signed         boolean     not null,
    who                 varchar(200) not null,
    added_by            bigint,
    state               varchar(12) not null,
    opened_at           timestamp(6) with time zone,
    due_on              date,
    decided_fingerprint varchar(64),
    decided_at          timestamp(6) with time zone,
    held_on             date,
    chair_id            bigint,
    attendance          varchar(2000),
    outcome             varchar(12),
    minutes             text,
    recorded_by         bigint,
    confirmed_by        bigint,
    confirmed_at        timestamp(6) with time zone,
    constraint approval_step_run unique (submission_id, position, run)
);

create sequence approval_signer_seq start with 1 increment by 50;
create table approval_signer (
    id            bigint       not null primary key,
    step_id       bigint       not null references approval_step (id),
    ord           integer      not null,
    seat          integer      not null,
    person_id     bigint       not null,
    post          varchar(200) not null,
    post_unit_id  bigint,
    role          varchar(12)  not null,
    state         varchar(12)  not null,
    ahead_of      integer,
    added_by      bigint,
    decided_by_id bigint,
    comment       varchar(2000),
    fingerprint   varchar(64),
    version_no    integer,
    sending       integer,
    signature_id  bigint,
    asked_at      timestamp(6) with time zone not null,
    decided_at    timestamp(6) with time zone,
    constraint approval_signer_ord unique (step_id, ord)
);
create index approval_signer_person on approval_signer (person_id, state);

create sequence approval_remark_seq start with 1 increment by 50;
create table approval_remark (
    id            bigint        not null primary key,
    submission_id bigint        not null references approval_submission (id),
    kind          varchar(8)    not null,
    author_id     bigint        not null,
    behalf_of_id  bigint,
    text          varchar(2000) not null,
    answers_id    bigint,
    made_at       timestamp(6) with time zone not null
);
create index approval_remark_submission on approval_remark (submission_id, id);

create table approval_copy (
    submission_id bigint not null references approval_submission (id),
    person_id     bigint not null,
    copied_by     bigint not null,
    copied_at     timestamp(6) with time zone not null,
    read_at       timestamp(6) with time zone,
    primary key (submission_id, person_id)
);
create index approval_copy_person on approval_copy (person_id, submission_id);

create table approval_recipient (
    submission_id bigint not null references approval_submission (id),
    unit_id       bigint not null,
    received_by   bigint,
    received_at   timestamp(6) with time zone,
    primary key (submission_id, unit_id)
);
create index approval_recipient_unit on approval_recipient (unit_id, submission_id);

create sequence approval_phrase_seq start with 1 increment by 50;
create table approval_phrase (
    id        bigint       not null primary key,
    owner_id  bigint,
    text      varchar(200) not null,
    said_with varchar(8)   not null
);
create index approval_phrase_owner on approval_phrase (owner_id, id);

-- Who took part, and as what: what gives the right to read, for good.
create table approval_participation (
    submission_id bigint      not null references approval_submission (id),
    person_id     bigint      not null,
    role          varchar(12) not null,
    since         timestamp(6) with time zone not null,
    primary key (submission_id, person_id, role)
);
create index approval_participation_person on approval_participation (person_id, submission_id);

-- Which versions a reader saw.
create table approval_seen (
    submission_id bigint  not null references approval_submission (id),
    person_id     bigint  not null,
    version_no    integer not null,
    primary key (submission_id, person_id, version_no)
);

-- What an approval brought about was carried out: once.
create table approval_effect (
    submission_id bigint not null primary key references approval_submission (id),
    done_at       timestamp(6) with time zone not null
);
