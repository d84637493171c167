/** The demo data set: fictional people from a fixed seed, entered through the services like any other data. */
@NullMarked
package vn.sodientu.demo;

import org.jspecify.annotations.NullMarked;
