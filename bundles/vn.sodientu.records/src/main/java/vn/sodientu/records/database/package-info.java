/** Reaching a database: its kind, its connections, its change sets, and why it could not be used. */
@NullMarked
package vn.sodientu.records.database;

import org.jspecify.annotations.NullMarked;
