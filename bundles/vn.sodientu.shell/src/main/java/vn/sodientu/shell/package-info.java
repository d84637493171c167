/** Commands of the container's shell, the fourth door beside REST, SOAP and the pages. */
@NullMarked
package vn.sodientu.shell;

import org.jspecify.annotations.NullMarked;
