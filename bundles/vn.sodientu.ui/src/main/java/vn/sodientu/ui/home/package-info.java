/** The start page. */
@NullMarked
package vn.sodientu.ui.home;

import org.jspecify.annotations.NullMarked;
