/** What the tests of this bundle share. */
@NullMarked
package vn.sodientu.modules;

import org.jspecify.annotations.NullMarked;
