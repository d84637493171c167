/** The audit chain, choices, kept requests and print orders as rows. */
@NullMarked
package vn.sodientu.records.office;

import org.jspecify.annotations.NullMarked;
