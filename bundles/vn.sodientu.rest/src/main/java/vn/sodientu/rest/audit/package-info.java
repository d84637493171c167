/** The audit: rows, verification, seals. */
@NullMarked
package vn.sodientu.rest.audit;

import org.jspecify.annotations.NullMarked;
