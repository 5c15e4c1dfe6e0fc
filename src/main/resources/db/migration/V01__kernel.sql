-- One row per command that took effect; the primary key is what makes a command idempotent.
create table command_receipt (
    command_key varchar(64)  not null primary key,
    person_id   bigint       not null,
    action      varchar(80)  not null,
    result_id   bigint       not null,
    done_at     timestamp(6) with time zone not null
);
