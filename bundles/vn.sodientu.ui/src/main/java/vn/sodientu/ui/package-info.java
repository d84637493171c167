/** The pages of the product as services: what has which address, and the frame around them. */
@NullMarked
package vn.sodientu.ui;

import org.jspecify.annotations.NullMarked;
