/** Proves the table of rights. */
@NullMarked
package vn.sodientu.security.policy;

import org.jspecify.annotations.NullMarked;
