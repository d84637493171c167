package vn.sodientu.domain.people;

import java.time.LocalDate;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;

/**
 * Who leads a class as homeroom teacher (GVCN) from a day on, until another is named.
 *
 * @param from first day, {@link Assignment#BEGINNING} when nobody said
 */
public record Homeroom(ClassId clazz, StaffId teacher, LocalDate from) {}
