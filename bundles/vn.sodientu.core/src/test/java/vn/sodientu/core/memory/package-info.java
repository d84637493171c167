/** A record store in memory, transactional enough for tests: snapshots, rollback, and one winner of two writers. */
@NullMarked
package vn.sodientu.core.memory;

import org.jspecify.annotations.NullMarked;
