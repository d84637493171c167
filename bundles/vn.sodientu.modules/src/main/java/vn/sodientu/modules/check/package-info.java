/** What a module must be before any of it is loaded: size, archive, manifest. */
@NullMarked
package vn.sodientu.modules.check;

import org.jspecify.annotations.NullMarked;
