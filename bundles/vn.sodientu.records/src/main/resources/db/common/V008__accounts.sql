create table account (
  name          varchar(100) not null,
  display_name  varchar(200) not null,
  password_hash varchar(500) not null,
  closed_at     bigint,
  row_version   integer      not null,
  constraint account_pk primary key (name)
);

create table account_grant (
  account      varchar(100) not null,
  ordinal      smallint     not null,
  role_code    varchar(30)  not null,
  unit_id      bigint       not null,
  staff_school bigint,
  staff_no     bigint,
  pupil_school bigint,
  pupil_no     bigint,
  from_day     date         not null,
  to_day       date,
  constraint account_grant_pk primary key (account, ordinal),
  constraint account_grant_account_fk foreign key (account) references account (name)
);

create table token (
  digest      varchar(100) not null,
  account     varchar(100) not null,
  valid_until bigint       not null,
  constraint token_pk primary key (digest),
  constraint token_account_fk foreign key (account) references account (name)
);
create index token_until_ix on token (valid_until);
