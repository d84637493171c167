-- Rows are only ever added; the highest version of a class counts.
-- together: classes of a year with the same word are one multi-grade class
create table class_profile (
  school_id         bigint       not null,
  class_no          bigint       not null,
  profile_version   integer      not null,
  code              varchar(40)  not null,
  stream            varchar(100) not null,
  sessions_per_week smallint,
  foreign_language  varchar(60)  not null,
  together          varchar(40)  not null,
  entered_by        varchar(100) not null,
  entered_at        bigint       not null,
  constraint class_profile_pk primary key (school_id, class_no, profile_version),
  constraint class_profile_version_ck check (profile_version > 0),
  constraint class_profile_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
