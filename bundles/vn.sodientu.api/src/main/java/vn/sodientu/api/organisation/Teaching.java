package vn.sodientu.api.organisation;

import vn.sodientu.domain.people.Assignment;

/** An assignment with the names people read. */
public record Teaching(Assignment assignment, String clazz, String subject, String teacherCode, String teacherName) {}
