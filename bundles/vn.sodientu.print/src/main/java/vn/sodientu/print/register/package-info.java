/** The register as XML, read in one consistent snapshot. */
@NullMarked
package vn.sodientu.print.register;

import org.jspecify.annotations.NullMarked;
