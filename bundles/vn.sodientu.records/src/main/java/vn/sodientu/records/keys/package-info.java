/** The server's own keys in the data folder: for the chains, the seals and the sensitive fields. */
@NullMarked
package vn.sodientu.records.keys;

import org.jspecify.annotations.NullMarked;
