/** Regulations, and cases judged under them, over REST. */
@NullMarked
package vn.sodientu.rest.rules;

import org.jspecify.annotations.NullMarked;
