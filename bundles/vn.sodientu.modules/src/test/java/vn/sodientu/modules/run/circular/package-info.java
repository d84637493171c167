/** The code of a module that the tests pack into bundles of several versions. */
@NullMarked
package vn.sodientu.modules.run.circular;

import org.jspecify.annotations.NullMarked;
