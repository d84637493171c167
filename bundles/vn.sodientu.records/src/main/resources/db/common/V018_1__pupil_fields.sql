-- Fields of pupils' files. Rows are only ever added; the highest version of a field counts. content holds all values of
-- the field: in the clear, or encrypted where the catalogue calls the field sensitive.
create table pupil_field (
  school_id     bigint        not null,
  pupil_no      bigint        not null,
  field         varchar(40)   not null,
  field_version integer       not null,
  sealed        boolean       not null,
  content       varchar(12000) not null,
  entered_by    varchar(100)  not null,
  entered_at    bigint        not null,
  constraint pupil_field_pk primary key (school_id, pupil_no, field, field_version),
  constraint pupil_field_pupil_fk foreign key (school_id, pupil_no) references pupil (school_id, pupil_no)
);
