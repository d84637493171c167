-- The last number and hash of each chain. A writer locks this row, so that numbers have no gaps.
create table audit_head (
  unit_id   bigint      not null,
  last_no   bigint      not null,
  last_hash varchar(64) not null,
  constraint audit_head_pk primary key (unit_id)
);

-- row_hash: SHA-256 over the fields and the hash before, see AuditHash
create table audit (
  unit_id       bigint        not null,
  audit_no      bigint        not null,
  done_at       bigint        not null,
  account       varchar(100)  not null,
  action_code   varchar(60)   not null,
  subject_ref   varchar(200)  not null,
  detail        varchar(4000) not null,
  previous_hash varchar(64)   not null,
  row_hash      varchar(64)   not null,
  constraint audit_pk primary key (unit_id, audit_no)
);
