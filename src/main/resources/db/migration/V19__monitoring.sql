-- What stood open on the morning of a day, by everything that the morning page tells apart: the trend's other end.
create table monitoring_snapshot (
    campaign_id bigint not null,
    morning     date   not null,
    primary key (campaign_id, morning)
);
create index monitoring_snapshot_day on monitoring_snapshot (morning);

create table monitoring_standing (
    morning               date        not null,
    campaign_id           bigint      not null,
    unit_id               bigint      not null,
    leader_id             bigint,
    source                varchar(40) not null,
    aspect                varchar(24) not null,
    kind                  varchar(24),
    restricted            boolean     not null,
    open_items            integer     not null,
    overdue               integer     not null,
    overdue_first         integer     not null,
    due_this_week         integer     not null,
    silent                integer     not null,
    not_accepted          integer     not null,
    returned_twice        integer     not null,
    extended              integer     not null,
    awaiting_verification integer     not null
);
create index monitoring_standing_day on monitoring_standing (morning, campaign_id, unit_id);

-- What was closed between the snapshot before and that of the day.
create table monitoring_closure (
    morning     date        not null,
    campaign_id bigint      not null,
    unit_id     bigint      not null,
    leader_id   bigint,
    source      varchar(40) not null,
    aspect      varchar(24) not null,
    kind        varchar(24),
    restricted  boolean     not null,
    closed      integer     not null,
    in_time     integer     not null,
    -- by the date first set
    in_time_first integer   not null
);
create index monitoring_closure_day on monitoring_closure (morning, campaign_id, unit_id);
