/** A small world for tests: a made-up regulation, a policy that can be told, a school with a class. */
@NullMarked
package vn.sodientu.core.fake;

import org.jspecify.annotations.NullMarked;
