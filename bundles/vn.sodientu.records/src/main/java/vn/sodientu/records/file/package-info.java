/** Pupils' files in the database: fields, guardians, papers. */
@NullMarked
package vn.sodientu.records.file;

import org.jspecify.annotations.NullMarked;
