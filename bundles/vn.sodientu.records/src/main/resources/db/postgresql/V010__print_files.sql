create table print_file (
  school_id bigint not null,
  order_no  bigint not null,
  pdf       bytea  not null,
  constraint print_file_pk primary key (school_id, order_no),
  constraint print_file_order_fk foreign key (school_id, order_no) references print_order (school_id, order_no)
);
