/** What the tests of this bundle share. */
@NullMarked
package vn.sodientu.security;

import org.jspecify.annotations.NullMarked;
