/** The way from a page to the services of the register, which come and go while pages stay open. */
@NullMarked
package vn.sodientu.ui.backend;

import org.jspecify.annotations.NullMarked;
