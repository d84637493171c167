/** Texts for people: Vietnamese first, English second. */
@NullMarked
package vn.sodientu.ui.text;

import org.jspecify.annotations.NullMarked;
