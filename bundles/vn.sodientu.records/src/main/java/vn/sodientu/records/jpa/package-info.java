/** What the tables have in common: the persistence unit made in code, and how rows are read and added. */
@NullMarked
package vn.sodientu.records.jpa;

import org.jspecify.annotations.NullMarked;
