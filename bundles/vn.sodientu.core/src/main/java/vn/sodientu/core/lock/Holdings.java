package vn.sodientu.core.lock;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sodientu.api.lock.Deadline;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What is stored of a school and the units above it for a year.
 *
 * @param path the school's number and those of the units above it, the nearest first
 * @param deadlines oldest first
 */
record Holdings(List<Long> path, List<Lock> locks, List<Deadline> deadlines, List<Reopening> reopenings) {
    Holdings {
        path = List.copyOf(path);
        locks = List.copyOf(locks);
        deadlines = List.copyOf(deadlines);
        reopenings = List.copyOf(reopenings);
    }

    static Holdings read(Records records, List<Long> path, long school, SchoolYear year) {
        return new Holdings(
                path,
                Stream.concat(
                                records.locks().locks(path, year).stream(),
                                YearGate.lock(records, path, school, year).stream())
                        .toList(),
                records.locks().deadlines(path, year),
                records.locks().reopenings(school, year));
    }

    /** The deadlines that no later one replaced and that were not taken back. */
    List<Deadline> deadlinesInForce() {
        return inForce(deadlines);
    }

    static List<Deadline> inForce(List<Deadline> oldestFirst) {
        return IntStream.range(0, oldestFirst.size())
                .filter(i -> oldestFirst.get(i).due() != null)
                .filter(i -> oldestFirst.subList(i + 1, oldestFirst.size()).stream()
                        .noneMatch(later -> later.replaces(oldestFirst.get(i))))
                .mapToObj(oldestFirst::get)
                .toList();
    }
}
