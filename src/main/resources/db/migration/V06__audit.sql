-- One hash chain per case. The key orders the chain and makes two writers of one case take turns.
create table audit_entry (
    case_type       varchar(40)  not null,
    case_id         bigint       not null,
    seq             bigint       not null,
    at              timestamp(6) with time zone not null,
    actor_id        bigint       not null,
    actor_name      varchar(200) not null,
    on_behalf_of_id bigint,
    on_behalf_of    varchar(200),
    action          varchar(80)  not null,
    details         varchar(20000) not null,
    previous_hash   varchar(64)  not null,
    hash            varchar(64)  not null,
    primary key (case_type, case_id, seq)
);
