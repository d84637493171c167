/**
 * Publishes OSGi services on the web: JAX-RS resources ({@code sodientu.rest=true}, base in {@code sodientu.rest.address}),
 * JAX-RS providers ({@code sodientu.rest.provider=true}) and JAX-WS endpoints ({@code sodientu.soap.address}).
 */
@NullMarked
package vn.sodientu.runtime.cxf;

import org.jspecify.annotations.NullMarked;
