/** The pupil's file: the catalogue of fields, what is known of a pupil, and the people behind. */
@NullMarked
package vn.sodientu.core.file;

import org.jspecify.annotations.NullMarked;
