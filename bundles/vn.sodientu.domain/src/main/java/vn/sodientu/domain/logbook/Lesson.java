package vn.sodientu.domain.logbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.StaffId;

/**
 * What the logbook says of one lesson.
 *
 * @param subject code of the subject (môn), empty for an activity
 * @param teacher who taught, null when nobody did
 * @param planNumber the lesson's number in the teaching plan (tiết PPCT), null when it has none
 * @param title what was taught (tên bài học, nội dung công việc)
 * @param missed who was absent or late
 * @param remark the teacher's remark (nhận xét)
 */
public record Lesson(
        LessonKind kind,
        String subject,
        @Nullable StaffId teacher,
        @Nullable Integer planNumber,
        String title,
        List<Missed> missed,
        String remark,
        LessonMark mark) {
    public Lesson {
        missed = List.copyOf(missed);
    }
}
