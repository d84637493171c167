/** Classes, and one class with its pupils, sheets, conduct and absences. */
@NullMarked
package vn.sodientu.ui.clazz;

import org.jspecify.annotations.NullMarked;
