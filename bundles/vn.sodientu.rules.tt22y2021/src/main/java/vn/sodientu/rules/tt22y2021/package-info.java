/** Circular 22/2021/TT-BGDĐT, the rules of programme 2018: comments and scores, no average of subjects. */
@Header(name = "Sodientu-Module", value = "regulation")
@NullMarked
package vn.sodientu.rules.tt22y2021;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
