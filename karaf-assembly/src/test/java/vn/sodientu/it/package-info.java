/** Black-box tests: they start the assembled distribution as a user would and look at it from outside. */
@NullMarked
package vn.sodientu.it;

import org.jspecify.annotations.NullMarked;
