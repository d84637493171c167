/** Circular 22/2021/TT-BGDĐT, the rules of programme 2018: comments and scores, no average of subjects. */
@NullMarked
package vn.sodientu.rules.tt22y2021;

import org.jspecify.annotations.NullMarked;
