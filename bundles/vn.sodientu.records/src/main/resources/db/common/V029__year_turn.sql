-- Steps of the closing of a year are only ever added; until_at null: closed, else opened until then.
create table year_step (
  school_id  bigint        not null,
  start_year smallint      not null,
  step_no    integer       not null,
  until_at   bigint,
  reason     varchar(1000) not null,
  account    varchar(100)  not null,
  done_at    bigint        not null,
  constraint year_step_pk primary key (school_id, start_year, step_no),
  constraint year_step_school_fk foreign key (school_id) references school (school_id)
);

create table year_turn (
  school_id  bigint       not null,
  start_year smallint     not null,
  turn_no    integer      not null,
  account    varchar(100) not null,
  done_at    bigint       not null,
  undone_by  varchar(100),
  undone_at  bigint,
  constraint year_turn_pk primary key (school_id, start_year, turn_no),
  constraint year_turn_school_fk foreign key (school_id) references school (school_id)
);

-- What a turn made; pupil_no 0: the class itself. No foreign keys: the rows outlive a turn that was taken back.
create table year_turn_item (
  school_id  bigint   not null,
  start_year smallint not null,
  turn_no    integer  not null,
  class_no   bigint   not null,
  pupil_no   bigint   not null,
  constraint year_turn_item_pk primary key (school_id, start_year, turn_no, class_no, pupil_no)
);
