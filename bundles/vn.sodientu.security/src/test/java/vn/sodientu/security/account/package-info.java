/** Proves accounts and sign-in. */
@NullMarked
package vn.sodientu.security.account;

import org.jspecify.annotations.NullMarked;
