create sequence campaign_seq increment by 50;

create table campaign (
    id              bigint       not null primary key,
    name            varchar(120) not null,
    kind            varchar(30)  not null,
    starts_on       date         not null,
    ends_on         date         not null,
    zone            varchar(60)  not null,
    office_unit_id  bigint       not null references organization_unit,
    leading_unit_id bigint       not null references organization_unit,
    template_key    varchar(60),
    state           varchar(10)  default 'RUNNING' not null,
    previous_id     bigint       references campaign,
    opened_by       bigint       default 0 not null,
    last_actor      varchar(80)  default '' not null
);
create index campaign_starts_on on campaign (starts_on);
