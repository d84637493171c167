/** Accounts, sign-in and tokens. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.account;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
