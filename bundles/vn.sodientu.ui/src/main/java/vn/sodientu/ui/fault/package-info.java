/** What a user sees when something is refused or breaks. */
@NullMarked
package vn.sodientu.ui.fault;

import org.jspecify.annotations.NullMarked;
