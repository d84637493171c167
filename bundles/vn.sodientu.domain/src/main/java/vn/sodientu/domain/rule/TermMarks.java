package vn.sodientu.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;

/**
 * The marks of one pupil in one subject and term. Missing tests are simply absent; a test that was not made up has
 * been entered as 0 or CĐ by then (TT58 Đ8 k5, TT22 Đ7).
 *
 * @param regular KTtx or ĐĐGtx, coefficient 1
 * @param periodic KTđk or the one ĐĐGgk, coefficient 2
 * @param topics results of learning topics (chuyên đề), whose mean is one regular mark; empty without a cluster
 * @param last KThk or ĐĐGck, coefficient 3; null until it is taken
 */
public record TermMarks(List<Mark> regular, List<Mark> periodic, List<Mark> topics, @Nullable Mark last) {
    public TermMarks {
        regular = List.copyOf(regular);
        periodic = List.copyOf(periodic);
        topics = List.copyOf(topics);
    }

    /** Marks of a term without learning topics. */
    public TermMarks(List<Mark> regular, List<Mark> periodic, @Nullable Mark last) {
        this(regular, periodic, List.of(), last);
    }

    /** A term that has begun but has no mark yet. */
    public static TermMarks none() {
        return new TermMarks(List.of(), List.of(), null);
    }
}
