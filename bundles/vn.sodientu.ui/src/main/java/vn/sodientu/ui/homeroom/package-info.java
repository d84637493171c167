/** The homeroom book on the screen. */
@NullMarked
package vn.sodientu.ui.homeroom;

import org.jspecify.annotations.NullMarked;
