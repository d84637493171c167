-- What pupils reached in summer after the year. Rows are only ever added; the highest version of an item counts.
-- subject: a subject tested again, or - for conduct after the summer programme.
-- value_code: as in table mark; a chosen subject without one is still to be tested.
create table summer_record (
  school_id      bigint       not null,
  class_no       bigint       not null,
  pupil_no       bigint       not null,
  subject        varchar(12)  not null,
  record_version integer      not null,
  chosen         boolean      not null,
  value_code     smallint,
  conduct        varchar(20),
  entered_by     varchar(100) not null,
  entered_at     bigint       not null,
  source         varchar(20)  not null,
  constraint summer_record_pk primary key (school_id, class_no, pupil_no, subject, record_version),
  constraint summer_record_value_ck check (value_code between 0 and 102),
  constraint summer_record_version_ck check (record_version > 0),
  constraint summer_record_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);
