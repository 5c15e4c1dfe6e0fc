create sequence identity_account_seq start with 1 increment by 50;
create table identity_account (
    id                    bigint       not null primary key,
    version               integer      not null,
    person_id             bigint       unique,
    username              varchar(64)  not null unique,
    name                  varchar(100) not null,
    role                  varchar(20)  not null,
    enabled               boolean      not null,
    password_hash         varchar(200),
    password_changed_at   timestamp(6) with time zone,
    must_change_password  boolean      not null,
    failed_attempts       integer      not null,
    locked_until          timestamp(6) with time zone,
    activation_code_hash  varchar(64),
    activation_expires_at timestamp(6) with time zone,
    activated_at          timestamp(6) with time zone,
    last_login_at         timestamp(6) with time zone,
    created_at            timestamp(6) with time zone not null
);
create index identity_account_role on identity_account (role);

-- Only the SHA-256 of a token is kept: who reads this table cannot act as anybody.
create sequence identity_token_seq start with 1 increment by 50;
create table identity_token (
    id         bigint      not null primary key,
    hash       varchar(64) not null unique,
    account_id bigint      not null references identity_account (id),
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked    boolean     not null
);
create index identity_token_account on identity_token (account_id);

-- Spring Session's own tables, as its schema files have them; bytea is the one word both databases know.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
