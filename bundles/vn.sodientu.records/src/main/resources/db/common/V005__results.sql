-- Computed results as they stand, with the regulation and version that computed them: what statistics add up.

create table result (
  school_id          bigint       not null,
  class_no           bigint       not null,
  pupil_no           bigint       not null,
  regulation_code    varchar(40)  not null,
  regulation_version varchar(40)  not null,
  promotion          varchar(40),
  retest_subjects    varchar(400) not null,
  summer             boolean      not null,
  summer_average     smallint,
  summer_level       varchar(20),
  summer_conduct     varchar(20),
  summer_promotion   varchar(40),
  constraint result_pk primary key (school_id, class_no, pupil_no),
  constraint result_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);

create table result_period (
  school_id    bigint      not null,
  class_no     bigint      not null,
  pupil_no     bigint      not null,
  period       varchar(10) not null,
  average      smallint,
  level_before varchar(20),
  level_code   varchar(20),
  conduct      varchar(20),
  award        varchar(40),
  constraint result_period_pk primary key (school_id, class_no, pupil_no, period),
  constraint result_period_result_fk
    foreign key (school_id, class_no, pupil_no) references result (school_id, class_no, pupil_no)
);

-- hk1, hk2, whole_year: value codes as in table mark, null while unknown
create table result_subject (
  school_id  bigint      not null,
  class_no   bigint      not null,
  pupil_no   bigint      not null,
  subject    varchar(12) not null,
  ordinal    smallint    not null,
  hk1        smallint,
  hk2        smallint,
  whole_year smallint,
  constraint result_subject_pk primary key (school_id, class_no, pupil_no, subject),
  constraint result_subject_result_fk
    foreign key (school_id, class_no, pupil_no) references result (school_id, class_no, pupil_no)
);
