/** Who may read and verify the audit. */
@NullMarked
package vn.sodientu.core.audit;

import org.jspecify.annotations.NullMarked;
