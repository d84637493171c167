/** Accounts, their grants and tokens as rows. */
@NullMarked
package vn.sodientu.records.account;

import org.jspecify.annotations.NullMarked;
