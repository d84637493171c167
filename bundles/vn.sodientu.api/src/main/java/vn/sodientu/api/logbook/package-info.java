/** The lesson logbook (sổ ghi đầu bài): lessons, their signatures, the week's summary, attendance by lesson. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.logbook;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
