/** Exemptions, subjects not taken, individual plans and tests to be made up. */
@NullMarked
package vn.sodientu.rest.arrangement;

import org.jspecify.annotations.NullMarked;
