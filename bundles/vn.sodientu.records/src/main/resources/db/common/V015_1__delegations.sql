create sequence delegation_seq start with 50 increment by 50;

create table delegation (
  school_id     bigint        not null,
  delegation_no bigint        not null,
  class_no      bigint        not null,
  subject       varchar(12)   not null,
  term          smallint      not null,
  staff_no      bigint        not null,
  from_day      date          not null,
  until_day     date          not null,
  reason        varchar(1000) not null,
  author        varchar(100)  not null,
  ended_at      bigint,
  constraint delegation_pk primary key (school_id, delegation_no),
  constraint delegation_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no),
  constraint delegation_staff_fk foreign key (school_id, staff_no) references staff (school_id, staff_no)
);
create index delegation_class_ix on delegation (school_id, class_no);
create index delegation_staff_ix on delegation (school_id, staff_no);
