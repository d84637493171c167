-- Rows of these tables are only ever added: a lock is lifted, a reopening decided, a correction led on by a later row.

create sequence lock_seq start with 500 increment by 500;
create sequence correction_seq start with 500 increment by 500;

-- A null part of the area narrows nothing; to_at null: until somebody lifts it.
create table register_lock (
  unit_id    bigint        not null,
  lock_no    bigint        not null,
  start_year smallint      not null,
  grade      smallint,
  class_no   bigint,
  part       varchar(20),
  period     varchar(10),
  subject    varchar(12),
  slot       varchar(20),
  column_id  varchar(20),
  from_at    bigint        not null,
  to_at      bigint,
  reason     varchar(1000) not null,
  decision   varchar(300)  not null,
  author     varchar(100)  not null,
  made_at    bigint        not null,
  constraint register_lock_pk primary key (unit_id, lock_no),
  constraint register_lock_unit_fk foreign key (unit_id) references unit (unit_id)
);

create table register_lock_lift (
  unit_id   bigint        not null,
  lock_no   bigint        not null,
  reason    varchar(1000) not null,
  author    varchar(100)  not null,
  lifted_at bigint        not null,
  constraint register_lock_lift_pk primary key (unit_id, lock_no),
  constraint register_lock_lift_fk foreign key (unit_id, lock_no) references register_lock (unit_id, lock_no)
);

-- The newest row of a unit, year, period, part and slot counts; due_at null takes the deadline back.
create table register_deadline (
  unit_id     bigint       not null,
  deadline_no bigint       not null,
  start_year  smallint     not null,
  period      varchar(10)  not null,
  part        varchar(20)  not null,
  slot        varchar(20),
  due_at      bigint,
  decision    varchar(300) not null,
  author      varchar(100) not null,
  made_at     bigint       not null,
  constraint register_deadline_pk primary key (unit_id, deadline_no),
  constraint register_deadline_unit_fk foreign key (unit_id) references unit (unit_id)
);

create table reopening (
  school_id    bigint        not null,
  reopening_no bigint        not null,
  start_year   smallint      not null,
  class_no     bigint        not null,
  part         varchar(20)   not null,
  period       varchar(10)   not null,
  subject      varchar(12),
  column_id    varchar(20),
  account      varchar(100)  not null,
  reason       varchar(1000) not null,
  requester    varchar(100)  not null,
  asked_at     bigint        not null,
  constraint reopening_pk primary key (school_id, reopening_no),
  constraint reopening_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);

-- until_at null: refused. unit_id: locks of this unit and of those below it are opened.
create table reopening_decision (
  school_id    bigint        not null,
  reopening_no bigint        not null,
  unit_id      bigint        not null,
  until_at     bigint,
  note         varchar(1000) not null,
  author       varchar(100)  not null,
  decided_at   bigint        not null,
  constraint reopening_decision_pk primary key (school_id, reopening_no),
  constraint reopening_decision_fk
    foreign key (school_id, reopening_no) references reopening (school_id, reopening_no)
);

-- before_code, after_code: value codes as in table mark, null for an empty cell
create table correction (
  school_id     bigint        not null,
  correction_no bigint        not null,
  class_no      bigint        not null,
  subject       varchar(12)   not null,
  term          smallint      not null,
  pupil_no      bigint        not null,
  column_id     varchar(20)   not null,
  base_version  integer       not null,
  before_code   smallint,
  after_code    smallint,
  reason        varchar(1000) not null,
  constraint correction_pk primary key (school_id, correction_no),
  constraint correction_enrolment_fk
    foreign key (school_id, class_no, pupil_no) references enrolment (school_id, class_no, pupil_no)
);

-- Two people who take the next step at once make the same key, so that the second is refused by the database itself.
create table correction_step (
  school_id     bigint        not null,
  correction_no bigint        not null,
  step_no       smallint      not null,
  state         varchar(20)   not null,
  account       varchar(100)  not null,
  note          varchar(1000) not null,
  done_at       bigint        not null,
  constraint correction_step_pk primary key (school_id, correction_no, step_no),
  constraint correction_step_fk
    foreign key (school_id, correction_no) references correction (school_id, correction_no)
);

create table approval_step (
  school_id bigint        not null,
  class_no  bigint        not null,
  period    varchar(10)   not null,
  step_no   smallint      not null,
  state     varchar(20)   not null,
  account   varchar(100)  not null,
  note      varchar(1000) not null,
  done_at   bigint        not null,
  constraint approval_step_pk primary key (school_id, class_no, period, step_no),
  constraint approval_step_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
