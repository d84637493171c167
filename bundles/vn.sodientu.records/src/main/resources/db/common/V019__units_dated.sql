-- The tree through time: a unit's own row says how it was founded, every change is a row that is only ever added.
create sequence unit_change_seq start with 1 increment by 1;

create table unit_change (
  unit_id   bigint       not null,
  change_no bigint       not null,
  kind      varchar(20)  not null,
  from_day  date         not null,
  other_id  bigint,
  name      varchar(200) not null,
  decision  varchar(500) not null,
  author    varchar(100) not null,
  made_at   bigint       not null,
  constraint unit_change_pk primary key (unit_id, change_no),
  constraint unit_change_unit_fk foreign key (unit_id) references unit (unit_id),
  constraint unit_change_other_fk foreign key (other_id) references unit (unit_id)
);
