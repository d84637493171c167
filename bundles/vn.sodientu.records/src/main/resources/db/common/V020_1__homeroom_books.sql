create sequence homeroom_seq start with 500 increment by 500;

-- Homeroom books. Rows are only ever added; the highest version of an entry counts. What an entry says, the pupil's number
-- included, is one encrypted value bound to school, entry and version.
create table homeroom_entry (
  school_id     bigint         not null,
  entry_no      bigint         not null,
  entry_version integer        not null,
  class_no      bigint         not null,
  withdrawn     boolean        not null,
  sealed        varchar(32000) not null,
  author        varchar(100)   not null,
  entered_by    varchar(100)   not null,
  entered_at    bigint         not null,
  constraint homeroom_entry_pk primary key (school_id, entry_no, entry_version),
  constraint homeroom_entry_version_ck check (entry_version > 0),
  constraint homeroom_entry_class_fk foreign key (school_id, class_no) references school_class (school_id, class_no)
);
create index homeroom_entry_class_ix on homeroom_entry (school_id, class_no, entry_no);
