-- Rows are only ever added; the highest version of a half-day counts.
-- day_no: days since 1970; half_day: 0 morning, 1 afternoon; leave_code: P or K, null when taken back
create table absence (
  school_id       bigint       not null,
  class_no        bigint       not null,
  day_no          integer      not null,
  half_day        smallint     not null,
  pupil_no        bigint       not null,
  absence_version integer      not null,
  leave_code      varchar(1),
  entered_by      varchar(100) not null,
  entered_at      bigint       not null,
  source          varchar(20)  not null,
  constraint absence_pk primary key (school_id, class_no, day_no, half_day, pupil_no, absence_version),
  constraint absence_half_day_ck check (half_day in (0, 1)),
  constraint absence_version_ck check (absence_version > 0),
  constraint absence_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);
