-- Conventions of all change sets:
--   school_id leads every key of a school's data, so that tables can be split by school later without a new schema
--   numbers come from sequences taken in blocks of 500; unit numbers one by one, because people read them in addresses
--   moments (..._at) are whole microseconds since 1970-01-01T00:00Z: exact on every database, in no time zone
--   days are DATE; enumerations are the names of the Java constants

create sequence unit_seq start with 1 increment by 1;

create table unit (
  unit_id   bigint       not null,
  parent_id bigint,
  kind      varchar(20)  not null,
  code      varchar(40)  not null,
  name      varchar(200) not null,
  from_day  date         not null,
  to_day    date,
  constraint unit_pk primary key (unit_id),
  constraint unit_parent_fk foreign key (parent_id) references unit (unit_id)
);

-- A school is a unit; what every unit has stands there.
create table school (
  school_id    bigint       not null,
  school_level varchar(10)  not null,
  province     varchar(200) not null,
  commune      varchar(200) not null,
  constraint school_pk primary key (school_id),
  constraint school_unit_fk foreign key (school_id) references unit (unit_id)
);
