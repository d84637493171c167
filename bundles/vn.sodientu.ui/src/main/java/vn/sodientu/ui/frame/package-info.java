/** The frame around every page: head, menu, language, idle watch. */
@NullMarked
package vn.sodientu.ui.frame;

import org.jspecify.annotations.NullMarked;
