create sequence choice_seq start with 500 increment by 500;

create table choice (
  unit_id    bigint        not null,
  choice_no  bigint        not null,
  kind       varchar(20)   not null,
  choice_key varchar(100)  not null,
  grade      smallint,
  from_year  smallint      not null,
  to_year    smallint,
  chosen     varchar(1000) not null,
  author     varchar(100)  not null,
  chosen_at  bigint        not null,
  constraint choice_pk primary key (unit_id, choice_no),
  constraint choice_unit_fk foreign key (unit_id) references unit (unit_id)
);

create table request (
  school_id   bigint       not null,
  account     varchar(100) not null,
  request_key varchar(200) not null,
  digest      varchar(64)  not null,
  kept_at     bigint       not null,
  constraint request_pk primary key (school_id, account, request_key)
);
