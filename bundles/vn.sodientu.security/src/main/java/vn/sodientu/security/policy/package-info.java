/** Who may do what: one table of roles, and the look-ups that decide whether a place is within a grant. */
@NullMarked
package vn.sodientu.security.policy;

import org.jspecify.annotations.NullMarked;
