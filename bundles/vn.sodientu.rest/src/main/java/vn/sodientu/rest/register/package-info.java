/** Mark sheets, conduct and absences over REST. */
@NullMarked
package vn.sodientu.rest.register;

import org.jspecify.annotations.NullMarked;
