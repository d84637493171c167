/** The store itself: one call, one transaction, run again when the database asks for it. */
@NullMarked
package vn.sodientu.records.store;

import org.jspecify.annotations.NullMarked;
