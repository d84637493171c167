/** The static files of this bundle: scripts and style sheet. */
@NullMarked
package vn.sodientu.ui.web;

import org.jspecify.annotations.NullMarked;
