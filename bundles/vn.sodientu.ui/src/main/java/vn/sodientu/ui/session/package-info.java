/** Who is signed in, sign-in and sign-out, and what a session may open. */
@NullMarked
package vn.sodientu.ui.session;

import org.jspecify.annotations.NullMarked;
