/** One-time codes on the screen: asking for one, enrolling, and what the owner does with them. */
@NullMarked
package vn.sodientu.ui.code;

import org.jspecify.annotations.NullMarked;
