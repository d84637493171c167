/** From register XML and a stylesheet to a PDF, with nothing else within reach. */
@NullMarked
package vn.sodientu.print.render;

import org.jspecify.annotations.NullMarked;
