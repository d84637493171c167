-- The lesson logbook. Rows are only ever added; the highest version of a place counts.
-- day_no: days since 1970; half_day: 0 morning, 1 afternoon; points in tenths
create table lesson (
  school_id      bigint        not null,
  class_no       bigint        not null,
  day_no         integer       not null,
  half_day       smallint      not null,
  period_no      smallint      not null,
  lesson_version integer       not null,
  kind           varchar(20)   not null,
  subject        varchar(12)   not null,
  staff_no       bigint,
  plan_no        smallint,
  title          varchar(300)  not null,
  remark         varchar(1000) not null,
  grade          varchar(1),
  learning       smallint,
  discipline     smallint,
  hygiene        smallint,
  withdrawn      boolean       not null,
  reason         varchar(1000) not null,
  signed_by      varchar(100),
  signed_at      bigint,
  entered_by     varchar(100)  not null,
  entered_at     bigint        not null,
  source         varchar(20)   not null,
  constraint lesson_pk primary key (school_id, class_no, day_no, half_day, period_no, lesson_version),
  constraint lesson_version_ck check (lesson_version > 0),
  constraint lesson_half_day_ck check (half_day in (0, 1)),
  constraint lesson_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no),
  constraint lesson_staff_fk foreign key (school_id, staff_no) references staff (school_id, staff_no)
);

-- miss: P or K absent, M late
create table lesson_miss (
  school_id      bigint     not null,
  class_no       bigint     not null,
  day_no         integer    not null,
  half_day       smallint   not null,
  period_no      smallint   not null,
  lesson_version integer    not null,
  pupil_no       bigint     not null,
  miss           varchar(1) not null,
  constraint lesson_miss_pk primary key (school_id, class_no, day_no, half_day, period_no, lesson_version, pupil_no),
  constraint lesson_miss_lesson_fk foreign key (school_id, class_no, day_no, half_day, period_no, lesson_version)
    references lesson (school_id, class_no, day_no, half_day, period_no, lesson_version),
  constraint lesson_miss_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);

create table logbook_week (
  school_id    bigint        not null,
  class_no     bigint        not null,
  monday_no    integer       not null,
  week_version integer       not null,
  state        varchar(20)   not null,
  remark       varchar(1000) not null,
  uniform      smallint      not null,
  violations   smallint      not null,
  note         varchar(1000) not null,
  entered_by   varchar(100)  not null,
  entered_at   bigint        not null,
  constraint logbook_week_pk primary key (school_id, class_no, monday_no, week_version),
  constraint logbook_week_version_ck check (week_version > 0),
  constraint logbook_week_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
