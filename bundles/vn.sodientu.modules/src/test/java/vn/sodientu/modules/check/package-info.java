/** Proves what a module must be. */
@NullMarked
package vn.sodientu.modules.check;

import org.jspecify.annotations.NullMarked;
