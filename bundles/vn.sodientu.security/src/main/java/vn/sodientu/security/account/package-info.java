/** Accounts, sign-in with its brakes, and bearer tokens. */
@NullMarked
package vn.sodientu.security.account;

import org.jspecify.annotations.NullMarked;
