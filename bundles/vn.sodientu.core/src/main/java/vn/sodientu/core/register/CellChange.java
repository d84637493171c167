package vn.sodientu.core.register;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;

/**
 * One cell of a request, checked and read.
 *
 * @param expected the version the caller saw
 * @param mark what it shall hold, null to clear it
 * @param path where it stands in the request
 */
record CellChange(CellKey cell, int expected, @Nullable Mark mark, String path) {}
