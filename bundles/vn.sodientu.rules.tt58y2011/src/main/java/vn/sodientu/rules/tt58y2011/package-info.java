/** Circular 58/2011/TT-BGDĐT as issued and as amended by Circular 26/2020: one set of rules, two sets of numbers. */
@Header(name = "Sodientu-Module", value = "regulation")
@NullMarked
package vn.sodientu.rules.tt58y2011;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
