create sequence pupil_seq start with 500 increment by 500;

create table pupil (
  school_id       bigint       not null,
  pupil_no        bigint       not null,
  code            varchar(20)  not null,
  full_name       varchar(200) not null,
  birth_day       date         not null,
  gender          varchar(10)  not null,
  status          varchar(20)  not null,
  status_day      date         not null,
  ethnicity       varchar(100) not null,
  birthplace      varchar(300) not null,
  disability      varchar(300) not null,
  personal_number varchar(40)  not null,
  priority        varchar(300) not null,
  province        varchar(200) not null,
  commune         varchar(200) not null,
  father          varchar(500) not null,
  mother          varchar(500) not null,
  guardian        varchar(500) not null,
  row_version     integer      not null,
  constraint pupil_pk primary key (school_id, pupil_no),
  constraint pupil_code_uq unique (school_id, code),
  constraint pupil_school_fk foreign key (school_id) references school (school_id)
);

create table enrolment (
  school_id   bigint   not null,
  class_no    bigint   not null,
  pupil_no    bigint   not null,
  ordinal     smallint not null,
  from_day    date     not null,
  to_day      date,
  row_version integer  not null,
  constraint enrolment_pk primary key (school_id, class_no, pupil_no),
  constraint enrolment_ordinal_uq unique (school_id, class_no, ordinal),
  constraint enrolment_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
create index enrolment_pupil_ix on enrolment (school_id, pupil_no);
alter table enrolment add constraint enrolment_pupil_fk
  foreign key (school_id, pupil_no) references pupil (school_id, pupil_no);
