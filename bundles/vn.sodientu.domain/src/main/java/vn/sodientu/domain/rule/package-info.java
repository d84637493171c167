/** What a circular is asked and what it answers: cases, plans, outcomes, reasons. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
