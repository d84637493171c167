/** Checks every template of this repository. */
@NullMarked
package vn.sodientu.templates;

import org.jspecify.annotations.NullMarked;
