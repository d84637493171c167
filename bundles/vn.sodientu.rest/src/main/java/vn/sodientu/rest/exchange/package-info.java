/** Files that come in and go out: imports, templates, print orders. */
@NullMarked
package vn.sodientu.rest.exchange;

import org.jspecify.annotations.NullMarked;
