package vn.sodientu.api.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.year.Term;

/**
 * A delegation to be given; it begins today.
 *
 * @param subject the subject's code
 * @param term one term, or null for both
 * @param to who is to enter
 * @param until last day, at most a year from now
 * @param reason 5 to 500 characters
 */
public record NewDelegation(
        ClassId clazz, String subject, @Nullable Term term, StaffId to, LocalDate until, String reason) {}
