-- Rows of these two tables are only ever added; the highest version of a cell counts. Two writers of one cell make the
-- same key, so that the second is refused by the database itself.

-- value_code: 0 to 100 tenths of a score, 101 Đạt, 102 Chưa đạt, null when the cell was cleared
create table mark (
  school_id    bigint       not null,
  class_no     bigint       not null,
  subject      varchar(12)  not null,
  term         smallint     not null,
  pupil_no     bigint       not null,
  column_id    varchar(20)  not null,
  mark_version integer      not null,
  value_code   smallint,
  entered_by   varchar(100) not null,
  entered_at   bigint       not null,
  source       varchar(20)  not null,
  constraint mark_pk primary key (school_id, class_no, subject, term, pupil_no, column_id, mark_version),
  constraint mark_value_ck check (value_code between 0 and 102),
  constraint mark_version_ck check (mark_version > 0)
);
create index mark_pupil_ix on mark (school_id, class_no, pupil_no);
alter table mark add constraint mark_enrolment_fk
  foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no);

create table term_record (
  school_id      bigint       not null,
  class_no       bigint       not null,
  pupil_no       bigint       not null,
  period         varchar(10)  not null,
  record_version integer      not null,
  conduct        varchar(20),
  excused        smallint     not null,
  unexcused      smallint     not null,
  entered_by     varchar(100) not null,
  entered_at     bigint       not null,
  source         varchar(20)  not null,
  constraint term_record_pk primary key (school_id, class_no, pupil_no, period, record_version),
  constraint term_record_version_ck check (record_version > 0),
  constraint term_record_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);
