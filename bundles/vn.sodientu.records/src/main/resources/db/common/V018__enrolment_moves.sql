-- The spans of days a pupil was in a class; more than one after a return. The row of the list stays the same.
alter table enrolment add column stays smallint default 1 not null;

-- Rows are only ever added. day_of: first day of a step in, last day of a step out.
create table enrolment_move (
  school_id   bigint        not null,
  class_no    bigint        not null,
  pupil_no    bigint        not null,
  move_no     smallint      not null,
  kind        varchar(20)   not null,
  day_of      date          not null,
  other_class bigint,
  place       varchar(300)  not null,
  decision    varchar(100)  not null,
  reason      varchar(1000) not null,
  entered_by  varchar(100)  not null,
  entered_at  bigint        not null,
  constraint enrolment_move_pk primary key (school_id, class_no, pupil_no, move_no),
  constraint enrolment_move_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);
create index enrolment_move_pupil_ix on enrolment_move (school_id, pupil_no);
