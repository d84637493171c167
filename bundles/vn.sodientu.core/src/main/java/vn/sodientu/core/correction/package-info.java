/** Corrections of marks after the lock: proposal, confirmation, approval, each step recorded. */
@NullMarked
package vn.sodientu.core.correction;

import org.jspecify.annotations.NullMarked;
