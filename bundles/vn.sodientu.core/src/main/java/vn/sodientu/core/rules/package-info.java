/** Which regulation governs, and the count of calls at work with it. */
@NullMarked
package vn.sodientu.core.rules;

import org.jspecify.annotations.NullMarked;
