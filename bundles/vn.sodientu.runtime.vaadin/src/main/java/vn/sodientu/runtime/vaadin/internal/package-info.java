/** Vaadin's servlet inside the container: contributed routes, views created by their own bundles, response headers. */
@NullMarked
package vn.sodientu.runtime.vaadin.internal;

import org.jspecify.annotations.NullMarked;
