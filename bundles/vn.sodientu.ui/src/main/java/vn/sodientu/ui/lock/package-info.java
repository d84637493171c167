/** Locking the register, and the correction of locked marks. */
@NullMarked
package vn.sodientu.ui.lock;

import org.jspecify.annotations.NullMarked;
