package vn.sodientu.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.Term;

/**
 * An assignment as a list gives it.
 *
 * @param clazz name of the class
 * @param subject name or code of the subject
 * @param term null for both terms
 * @param teacher code or full name; a name must belong to one member of staff only
 * @param from first day, null for the beginning
 * @param to last day, null for none
 */
public record TeachingDraft(
        String clazz,
        String subject,
        @Nullable Term term,
        String teacher,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
