/** The lesson logbook on the screen, made for a phone in a classroom. */
@NullMarked
package vn.sodientu.ui.logbook;

import org.jspecify.annotations.NullMarked;
