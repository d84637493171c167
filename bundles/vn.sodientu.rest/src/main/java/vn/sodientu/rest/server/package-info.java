/** The server itself: health, tokens, accounts, choices, modules. */
@NullMarked
package vn.sodientu.rest.server;

import org.jspecify.annotations.NullMarked;
