package vn.sodientu.domain.census;

import vn.sodientu.domain.year.SchoolYear;

/**
 * The state of study in a school year.
 *
 * @param grade 1 to 12; 0 below the first grade, or where there is none
 * @param clazz as written: 8A, Lớp mẫu giáo 5 tuổi
 * @param school as written
 */
public record Study(SchoolYear year, StudyState state, int grade, String clazz, String school) {}
