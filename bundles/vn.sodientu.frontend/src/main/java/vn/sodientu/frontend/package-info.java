/** Holds no code: the Flow plugin asks for a class folder before it collects the components of the class path. */
@NullMarked
package vn.sodientu.frontend;

import org.jspecify.annotations.NullMarked;
