/** Tests of delegations. */
@NullMarked
package vn.sodientu.security.delegation;

import org.jspecify.annotations.NullMarked;
