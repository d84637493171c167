package vn.sodientu.rest.logbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.logbook.Signature;
import vn.sodientu.domain.mark.Score;

/** A row of the logbook. */
@Schema(name = "Lesson")
@JsonInclude(JsonInclude.Include.ALWAYS)
record LessonView(
        @Schema(format = "date") String day,
        @Schema(allowableValues = {"morning", "afternoon"}) String session,
        int period,
        @Schema(example = "REGULAR") String kind,
        @Nullable String subject,
        @Nullable String teacher,
        @Schema(description = "The lesson's number in the teaching plan (tiết PPCT)") @Nullable Integer planNumber,
        String title,
        List<MissedView> missed,
        String remark,
        @Schema(description = "A to D, where the school grades lessons") @Nullable String grade,
        @Schema(example = "8.5") @Nullable String learning,
        @Nullable String discipline,
        @Nullable String hygiene,
        @Schema(description = "Mean of the points") @Nullable String average,
        int version,
        boolean withdrawn,
        String reason,
        @Schema(description = "Account of the teacher who signed") @Nullable String signedBy,
        @Nullable String signedAt,
        String by,
        String at) {
    /** A pupil who missed the lesson. */
    @Schema(name = "MissedLesson")
    record MissedView(
            @Schema(example = "3-4711") String pupil,
            @Schema(description = "P with leave, K without, M late") String how) {
        private static MissedView of(Missed missed) {
            return new MissedView(missed.pupil().toString(), missed.how().letter());
        }
    }

    static LessonView of(LessonEntry entry) {
        Lesson lesson = entry.lesson();
        StaffId teacher = lesson.teacher();
        LessonGrade grade = lesson.mark().grade();
        Signature signature = entry.signature();
        return new LessonView(
                entry.slot().day().toString(),
                entry.slot().session().code(),
                entry.slot().period(),
                lesson.kind().name(),
                lesson.subject().isEmpty() ? null : lesson.subject(),
                teacher == null ? null : teacher.toString(),
                lesson.planNumber(),
                lesson.title(),
                lesson.missed().stream().map(MissedView::of).toList(),
                lesson.remark(),
                grade == null ? null : grade.name(),
                points(lesson.mark().learning()),
                points(lesson.mark().discipline()),
                points(lesson.mark().hygiene()),
                points(lesson.mark().average()),
                entry.version(),
                entry.withdrawn(),
                entry.reason(),
                signature == null ? null : signature.account(),
                signature == null ? null : signature.at().toString(),
                entry.by(),
                entry.at().toString());
    }

    /** Points are written as marks are. */
    static @Nullable String points(@Nullable Integer tenths) {
        return tenths == null ? null : Score.of(tenths).code();
    }
}
