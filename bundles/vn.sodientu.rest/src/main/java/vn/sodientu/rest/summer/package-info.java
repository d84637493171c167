/** Re-assessment and summer training over REST, and the lists of the year. */
@NullMarked
package vn.sodientu.rest.summer;

import org.jspecify.annotations.NullMarked;
