/** What all services share: transactions that are tried again, refusals, the clock of the country. */
@NullMarked
package vn.sodientu.core.common;

import org.jspecify.annotations.NullMarked;
