-- What is known of staff beyond code and name.
alter table staff add column birth date;
alter table staff add column staff_state varchar(20) not null default 'WORKING';
alter table staff add column staff_position varchar(200) not null default '';
alter table staff add column subjects varchar(500) not null default '';
alter table staff add column email varchar(200) not null default '';
alter table staff add column phone varchar(40) not null default '';

-- Assignments hold from a day to a day; those made before know no days and hold from the beginning.
alter table assignment add column from_day date not null default '1970-01-01';
alter table assignment add column to_day date;
alter table assignment drop constraint assignment_pk;
alter table assignment add constraint assignment_pk primary key (school_id, class_no, subject, term, staff_no, from_day);

-- Homeroom teachers by date: rows are only ever added, of two for one day the later counts.
create sequence homeroom_teacher_seq start with 50 increment by 50;

create table homeroom (
  school_id bigint not null,
  class_no  bigint not null,
  entry_no  bigint not null,
  staff_no  bigint not null,
  from_day  date   not null,
  constraint homeroom_pk primary key (school_id, class_no, entry_no),
  constraint homeroom_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no),
  constraint homeroom_staff_fk foreign key (school_id, staff_no) references staff (school_id, staff_no)
);
create index homeroom_staff_ix on homeroom (school_id, staff_no);
insert into homeroom (school_id, class_no, entry_no, staff_no, from_day)
  select school_id, class_no, 0, homeroom_no, date('1970-01-01') from school_class where homeroom_no is not null;
alter table school_class drop constraint school_class_homeroom_fk;
drop index school_class_homeroom_ix;
alter table school_class drop column homeroom_no;
