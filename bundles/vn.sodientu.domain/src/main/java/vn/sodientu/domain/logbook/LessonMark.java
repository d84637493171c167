package vn.sodientu.domain.logbook;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Rounding;

/**
 * The mark of a lesson: a grade, or up to three points (HT, KL, VS), as the school's form has it.
 *
 * @param learning points for learning (học tập) in tenths, 0 to 100
 * @param discipline points for discipline (kỉ luật) in tenths
 * @param hygiene points for hygiene (vệ sinh) in tenths
 */
public record LessonMark(
        @Nullable LessonGrade grade,
        @Nullable Integer learning,
        @Nullable Integer discipline,
        @Nullable Integer hygiene) {
    /** Not marked. */
    public static final LessonMark NONE = new LessonMark(null, null, null, null);

    /** The most points in tenths. */
    public static final int MOST = 100;

    /** A mark by letter. */
    public static LessonMark of(LessonGrade grade) {
        return new LessonMark(grade, null, null, null);
    }

    /** Whether all points lie between 0 and 10. */
    public boolean inRange() {
        return points().allMatch(tenths -> tenths >= 0 && tenths <= MOST);
    }

    /** Whether points were given. */
    public boolean hasPoints() {
        return points().findAny().isPresent();
    }

    /** The mean of the points that were given (ĐTB), in tenths, half up; null without any. */
    public @Nullable Integer average() {
        int[] given = points().toArray();
        return given.length == 0 ? null : Rounding.halfUp(IntStream.of(given).sum(), given.length);
    }

    private IntStream points() {
        return Stream.of(Stream.ofNullable(learning), Stream.ofNullable(discipline), Stream.ofNullable(hygiene))
                .flatMap(points -> points)
                .mapToInt(Integer::intValue);
    }
}
