/** Proves the commands. */
@NullMarked
package vn.sodientu.shell;

import org.jspecify.annotations.NullMarked;
