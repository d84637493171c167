create sequence print_seq start with 500 increment by 500;

create table print_order (
  school_id          bigint       not null,
  order_no           bigint       not null,
  class_no           bigint       not null,
  period             varchar(10)  not null,
  template           varchar(100) not null,
  template_version   varchar(40)  not null,
  regulation_code    varchar(40)  not null,
  regulation_version varchar(40)  not null,
  state              varchar(20)  not null,
  asked              integer      not null,
  printed            integer      not null,
  pages              integer      not null,
  sha256             varchar(64)  not null,
  record_version     bigint       not null,
  ordered_by         varchar(100) not null,
  ordered_at         bigint       not null,
  failure_vi         varchar(4000),
  failure_en         varchar(4000),
  row_version        integer      not null,
  constraint print_order_pk primary key (school_id, order_no),
  constraint print_order_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
create index print_order_state_ix on print_order (state);
