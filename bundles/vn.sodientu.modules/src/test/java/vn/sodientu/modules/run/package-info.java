/** Proves installing, replacing and removing in a real framework. */
@NullMarked
package vn.sodientu.modules.run;

import org.jspecify.annotations.NullMarked;
