/** The SOAP endpoint: who asks, which service answers, how a refusal becomes a fault. */
@NullMarked
package vn.sodientu.soap;

import org.jspecify.annotations.NullMarked;
