/** What all circulars compute in the same way: weighted averages, year results, plans, faults, their wording. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.rule.calc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
