package vn.sodientu.api.print;

import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;

/**
 * What is to be printed.
 *
 * @param template id of the template; which version is the unit's choice
 * @param period a term prints what is known by its end; YEAR the whole book
 */
public record PrintRequest(String template, ClassId clazz, Period period) {}
