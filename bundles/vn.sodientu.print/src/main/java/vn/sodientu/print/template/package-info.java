/** Template bundles: descriptor, entries, compiled stylesheet. */
@NullMarked
package vn.sodientu.print.template;

import org.jspecify.annotations.NullMarked;
