create sequence staff_seq start with 500 increment by 500;
create sequence class_seq start with 500 increment by 500;

create table staff (
  school_id bigint       not null,
  staff_no  bigint       not null,
  code      varchar(40)  not null,
  full_name varchar(200) not null,
  constraint staff_pk primary key (school_id, staff_no),
  constraint staff_code_uq unique (school_id, code),
  constraint staff_school_fk foreign key (school_id) references school (school_id)
);

create table school_class (
  school_id           bigint      not null,
  class_no            bigint      not null,
  start_year          smallint    not null,
  name                varchar(40) not null,
  grade               smallint    not null,
  specialised_subject varchar(12),
  homeroom_no         bigint,
  row_version         integer     not null,
  constraint school_class_pk primary key (school_id, class_no),
  constraint school_class_name_uq unique (school_id, start_year, name),
  constraint school_class_school_fk foreign key (school_id) references school (school_id)
);
create index school_class_homeroom_ix on school_class (school_id, homeroom_no);
alter table school_class add constraint school_class_homeroom_fk
  foreign key (school_id, homeroom_no) references staff (school_id, staff_no);

create table class_subject (
  school_id       bigint       not null,
  class_no        bigint       not null,
  subject         varchar(12)  not null,
  ordinal         smallint     not null,
  name            varchar(200) not null,
  kind            varchar(20)  not null,
  per_year        smallint     not null,
  per_week_tenths smallint     not null,
  constraint class_subject_pk primary key (school_id, class_no, subject),
  constraint class_subject_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);

create table assignment (
  school_id bigint      not null,
  class_no  bigint      not null,
  subject   varchar(12) not null,
  term      smallint    not null,
  staff_no  bigint      not null,
  constraint assignment_pk primary key (school_id, class_no, subject, term, staff_no),
  constraint assignment_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
create index assignment_staff_ix on assignment (school_id, staff_no);
alter table assignment add constraint assignment_staff_fk
  foreign key (school_id, staff_no) references staff (school_id, staff_no);
