/** The year's books in the database: the lesson logbook and what lies beside the register. */
@NullMarked
package vn.sodientu.records.yearbook;

import org.jspecify.annotations.NullMarked;
