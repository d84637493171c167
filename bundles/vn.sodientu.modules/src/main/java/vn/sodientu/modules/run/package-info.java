/** Installing beside, probing, replacing and removing bundles, and keeping that over restarts. */
@NullMarked
package vn.sodientu.modules.run;

import org.jspecify.annotations.NullMarked;
