/** The audit chains, their daily seals, and the check that finds what was changed behind the server's back. */
@NullMarked
package vn.sodientu.records.audit;

import org.jspecify.annotations.NullMarked;
