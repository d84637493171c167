/** Exemptions, subjects not taken, individual plans, tests to be made up: granting them and what they do to a sheet. */
@NullMarked
package vn.sodientu.core.arrangement;

import org.jspecify.annotations.NullMarked;
