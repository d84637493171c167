create sequence arrangement_seq start with 500 increment by 500;

-- Rows are only ever added; the highest version of an arrangement counts, and a withdrawn one no longer stands.
create table arrangement (
  school_id           bigint        not null,
  arrangement_no      bigint        not null,
  arrangement_version integer       not null,
  class_no            bigint        not null,
  pupil_no            bigint        not null,
  kind                varchar(20)   not null,
  subject             varchar(12),
  period              varchar(10),
  column_id           varchar(20),
  due_day             date,
  promotion           varchar(40),
  decision            varchar(100),
  decision_day        date,
  reason              varchar(1000) not null,
  withdrawn           boolean       not null,
  entered_by          varchar(100)  not null,
  entered_at          bigint        not null,
  constraint arrangement_pk primary key (school_id, arrangement_no, arrangement_version),
  constraint arrangement_version_ck check (arrangement_version > 0),
  constraint arrangement_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);
create index arrangement_class_ix on arrangement (school_id, class_no);

-- The cluster of learning topics a class takes with a subject; null where it takes none.
alter table class_subject add column cluster_topics smallint;
alter table class_subject add column cluster_term smallint;
