-- What ties rows of the register to the audit row of their transaction: a number shared by both, and in the audit row
-- the hash of all these rows. 0 and '' where a transaction wrote none, or wrote before this change set.
alter table audit add column trail_no bigint default 0 not null;
alter table audit add column trail_hash varchar(64) default '' not null;
create index audit_trail_ix on audit (unit_id, trail_no);
create index audit_time_ix on audit (unit_id, done_at);
alter table mark add column trail_no bigint default 0 not null;
create index mark_trail_ix on mark (school_id, trail_no);
alter table term_record add column trail_no bigint default 0 not null;
create index term_record_trail_ix on term_record (school_id, trail_no);
alter table summer_record add column trail_no bigint default 0 not null;
create index summer_record_trail_ix on summer_record (school_id, trail_no);

-- HMAC over unit, number and hash with a key that is not in the database
alter table audit_head add column head_mac varchar(64) default '' not null;

-- A seal signs where the chains had got to that moved since the seal before.
create table audit_seal (
  seal_no       bigint       not null,
  sealed_at     bigint       not null,
  seal_day      varchar(10)  not null,
  head_count    integer      not null,
  root_hash     varchar(64)  not null,
  previous_hash varchar(64)  not null,
  seal_hash     varchar(64)  not null,
  key_id        varchar(40)  not null,
  signature     varchar(200) not null,
  constraint audit_seal_pk primary key (seal_no)
);

create table audit_seal_head (
  seal_no   bigint      not null,
  unit_id   bigint      not null,
  last_no   bigint      not null,
  last_hash varchar(64) not null,
  constraint audit_seal_head_pk primary key (seal_no, unit_id)
);
create index audit_seal_head_unit_ix on audit_seal_head (unit_id, last_no);

-- The keys this database was used with, never the keys themselves: by check_value a wrong or missing one is known.
create table server_key (
  key_id      varchar(40)  not null,
  check_value varchar(200) not null,
  made_at     bigint       not null,
  constraint server_key_pk primary key (key_id)
);

-- The sensitive particulars, encrypted; null until the server has taken them over from the columns beside it.
alter table pupil add column sealed varchar(12000);
