create table one_time_code (
  account     varchar(100)  not null,
  secret      varchar(1000) not null,
  enrolled_at bigint,
  last_step   bigint        not null,
  recovery    varchar(2000) not null,
  row_version integer       not null,
  constraint one_time_code_pk primary key (account),
  constraint one_time_code_account_fk foreign key (account) references account (name)
);
