create sequence census_seq start with 500 increment by 500;

-- Household sheets of the universal-education tracking. Rows are only ever added; the highest version of a sheet counts.
-- What a sheet says is encrypted, bound to school, sheet and version, each person by itself.
create table census_household (
  school_id         bigint         not null,
  household_no      bigint         not null,
  household_version integer        not null,
  withdrawn         boolean        not null,
  sealed            varchar(32000) not null,
  entered_by        varchar(100)   not null,
  entered_at        bigint         not null,
  constraint census_household_pk primary key (school_id, household_no, household_version),
  constraint census_household_version_ck check (household_version > 0),
  constraint census_household_school_fk foreign key (school_id) references school (school_id)
);

create table census_person (
  school_id         bigint         not null,
  household_no      bigint         not null,
  household_version integer        not null,
  person_no         integer        not null,
  sealed            varchar(32000) not null,
  constraint census_person_pk primary key (school_id, household_no, household_version, person_no),
  constraint census_person_household_fk foreign key (school_id, household_no, household_version)
    references census_household (school_id, household_no, household_version)
);
