create sequence guardian_seq start with 500 increment by 500;

-- Rows of these tables are only ever added; the highest version counts. sealed: the person, encrypted.
create table guardian (
  school_id        bigint        not null,
  guardian_no      bigint        not null,
  guardian_version integer       not null,
  sealed           varchar(8000) not null,
  entered_by       varchar(100)  not null,
  entered_at       bigint        not null,
  constraint guardian_pk primary key (school_id, guardian_no, guardian_version)
);

create table guardian_link (
  school_id    bigint       not null,
  pupil_no     bigint       not null,
  guardian_no  bigint       not null,
  link_version integer      not null,
  relation     varchar(20)  not null,
  legal        boolean      not null,
  from_day     date,
  to_day       date,
  entered_by   varchar(100) not null,
  entered_at   bigint       not null,
  constraint guardian_link_pk primary key (school_id, pupil_no, guardian_no, link_version),
  constraint guardian_link_pupil_fk foreign key (school_id, pupil_no) references pupil (school_id, pupil_no)
);
create index guardian_link_guardian_ix on guardian_link (school_id, guardian_no);
