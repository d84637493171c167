/** Results and statistics over REST. */
@NullMarked
package vn.sodientu.rest.results;

import org.jspecify.annotations.NullMarked;
