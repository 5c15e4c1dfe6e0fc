-- An uploaded ledger on its way to becoming items.
create sequence ledger_import_seq start with 1 increment by 50;
create table ledger_import (
    id            bigint       not null primary key,
    campaign_id   bigint       not null,
    uploader_id   bigint       not null,
    uploader_name varchar(100) not null,
    file_name     varchar(255) not null,
    sha256        varchar(64)  not null,
    state         varchar(16)  not null,
    layout        varchar(1000000) not null,
    done          integer      not null,
    total         integer      not null,
    message_code  varchar(80),
    message_args  varchar(2000),
    node          varchar(100),
    beat_at       timestamp(6) with time zone not null,
    uploaded_at   timestamp(6) with time zone not null,
    committed_at  timestamp(6) with time zone,
    committer_id   bigint,
    committer_name varchar(100)
);
create index ledger_import_campaign on ledger_import (campaign_id, id);
create index ledger_import_sha256 on ledger_import (campaign_id, sha256);
create index ledger_import_state on ledger_import (state, beat_at);

-- The workbook, in pieces, until it is committed: columns can be changed and it is read again, on any node.
create table ledger_import_chunk (
    import_id bigint  not null references ledger_import (id),
    seq       integer not null,
    content   bytea   not null,
    primary key (import_id, seq)
);

-- The preview: each problem as it will become.
create table ledger_import_row (
    import_id   bigint      not null,
    row_no      integer     not null,
    content     varchar(1000000) not null,
    severity    integer     not null,
    skipped     boolean     not null,
    mended      boolean     not null,
    measures    integer     not null,
    fingerprint varchar(36) not null,
    item_id     bigint,
    primary key (import_id, row_no)
);
create index ledger_import_row_severity on ledger_import_row (import_id, severity, row_no);
create index ledger_import_row_fingerprint on ledger_import_row (import_id, fingerprint, row_no);
