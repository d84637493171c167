/** Homeroom books: who may see and write which part of them. */
@NullMarked
package vn.sodientu.core.homeroom;

import org.jspecify.annotations.NullMarked;
