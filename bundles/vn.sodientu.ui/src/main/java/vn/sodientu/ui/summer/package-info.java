/** Re-assessment and summer training of a class. */
@NullMarked
package vn.sodientu.ui.summer;

import org.jspecify.annotations.NullMarked;
