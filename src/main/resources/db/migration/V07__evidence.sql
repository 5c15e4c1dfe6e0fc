create sequence evidence_file_seq increment by 50;
-- What was uploaded. The content lies in the data directory under its hash; several rows may share it.
create table evidence_file (
    id               bigint       not null primary key,
    name             varchar(200) not null,
    media_type       varchar(120) not null,
    size_bytes       bigint       not null,
    sha256           varchar(64)  not null,
    uploaded_by      bigint       not null,
    uploaded_by_name varchar(200) not null,
    uploaded_at      timestamp(6) with time zone not null
);
create index evidence_file_sha256 on evidence_file (sha256);
create index evidence_file_uploaded_at on evidence_file (uploaded_at);

-- What it proves: a part of a case.
create table evidence_attachment (
    case_type   varchar(40) not null,
    case_id     bigint      not null,
    part        varchar(60) not null,
    file_id     bigint      not null,
    attached_by bigint      not null,
    attached_at timestamp(6) with time zone not null,
    primary key (case_type, case_id, part, file_id)
);
-- the key after the index: H2 makes another of the same column otherwise
create index evidence_attachment_file on evidence_attachment (file_id);
alter table evidence_attachment add foreign key (file_id) references evidence_file (id);
