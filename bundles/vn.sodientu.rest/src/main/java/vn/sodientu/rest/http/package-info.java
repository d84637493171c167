/** What every resource shares: sign-in, limits, paging, problem documents, reading of ids and query values. */
@NullMarked
package vn.sodientu.rest.http;

import org.jspecify.annotations.NullMarked;
