create sequence organization_unit_seq increment by 50;
create sequence organization_person_seq increment by 50;
create sequence organization_post_seq increment by 50;
create sequence organization_import_seq increment by 50;

create table organization_unit (
    id        bigint       not null primary key,
    code      varchar(40)  not null,
    name      varchar(120) not null,
    initials  varchar(400) not null,
    tier      varchar(20)  not null,
    parent_id bigint references organization_unit,
    path      varchar(400) not null,
    active    boolean      not null,
    constraint organization_unit_code unique (code)
);
create index organization_unit_parent on organization_unit (parent_id);
create index organization_unit_path on organization_unit (path);

create table organization_person (
    id       bigint       not null primary key,
    username varchar(60)  not null,
    name     varchar(60)  not null,
    initials varchar(400) not null,
    email    varchar(200),
    active   boolean      not null,
    constraint organization_person_username unique (username)
);

create table organization_post (
    id         bigint       not null primary key,
    person_id  bigint       not null references organization_person,
    unit_id    bigint       not null references organization_unit,
    kind       varchar(30)  not null,
    title      varchar(80)  not null,
    work_group varchar(80),
    started_on date         not null,
    ended_on   date
);
create index organization_post_person on organization_post (person_id);
create index organization_post_unit on organization_post (unit_id);

create table organization_portfolio (
    person_id bigint not null references organization_person,
    unit_id   bigint not null references organization_unit,
    primary key (person_id, unit_id)
);
create index organization_portfolio_unit on organization_portfolio (unit_id);

-- Who signs for whom while somebody is away; kept after the end.
create sequence organization_substitution_seq increment by 50;
create table organization_substitution (
    id            bigint       not null primary key,
    principal_id  bigint       not null references organization_person,
    substitute_id bigint       not null references organization_person,
    scope         varchar(60),
    starts_on     date         not null,
    ends_on       date         not null,
    reason        varchar(200) not null,
    revoked_at    timestamp(6) with time zone
);
create index organization_substitution_principal on organization_substitution (principal_id, ends_on);
create index organization_substitution_substitute on organization_substitution (substitute_id, ends_on);

-- One row. Every write counts it up first, which also makes the writes wait for each other.
create table organization_revision (
    id       bigint not null primary key,
    revision bigint not null
);
insert into organization_revision (id, revision) values (1, 1);

-- A workbook as it was read, kept between the preview and the commit for the one who uploaded it.
create table organization_import (
    id           bigint       not null primary key,
    uploader_id  bigint       not null,
    file_name    varchar(200) not null,
    uploaded_at  timestamp(6) with time zone not null,
    content      text         not null,
    committed_at timestamp(6) with time zone
);
