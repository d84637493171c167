/** The lesson logbook: who may write what into it, its weeks, and its attendance beside the half-days. */
@NullMarked
package vn.sodientu.core.logbook;

import org.jspecify.annotations.NullMarked;
