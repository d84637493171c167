/** Moves pupils into classes and out of them, and carries what belongs to their year along. */
@NullMarked
package vn.sodientu.core.enrolment;

import org.jspecify.annotations.NullMarked;
