package vn.sodientu.rest.logbook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.RecordLesson;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** A lesson to be entered or corrected. */
@Schema(
        name = "NewLesson",
        requiredProperties = {"day", "session", "period", "kind", "version"})
record LessonBody(
        @Schema(format = "date") @Nullable String day,
        @Schema(allowableValues = {"morning", "afternoon"}) @Nullable String session,
        @Schema(description = "The lesson of the half-day, from 1") @Nullable Integer period,
        @Schema(
                        allowableValues = {"REGULAR", "SUBSTITUTE", "MAKE_UP", "OFF_SESSION", "ACTIVITY", "NO_TEACHER"},
                        description = "Theo phân công; dạy thay; dạy bù; trái buổi; chào cờ, sinh hoạt; giáo viên nghỉ")
                @Nullable
                String kind,
        @Nullable String subject,
        @Schema(example = "3-12") @Nullable String teacher,
        @Nullable Integer planNumber,
        @Nullable String title,
        @Nullable List<MissedBody> missed,
        @Nullable String remark,
        @Schema(allowableValues = {"A", "B", "C", "D"}) @Nullable String grade,
        @Schema(description = "Points for learning, 0 to 10", example = "8.5") @Nullable String learning,
        @Nullable String discipline,
        @Nullable String hygiene,
        @Schema(description = "The version you saw, 0 when nothing was ever written there") @Nullable Integer version,
        @Schema(description = "Whether you sign at once; only the teacher named can") @Nullable Boolean sign,
        @Schema(description = "Needed to correct a signed lesson") @Nullable String reason) {
    /** A pupil who missed the lesson. */
    @Schema(
            name = "NewMissedLesson",
            requiredProperties = {"pupil", "how"})
    record MissedBody(
            @Schema(example = "3-4711") @Nullable String pupil,
            @Schema(description = "P with leave, K without, M late") @Nullable String how) {}

    RecordLesson read(ClassId clazz) {
        Faults faults = new Faults();
        RecordLesson command = new RecordLesson(
                Slots.read(faults, clazz, day, session, period),
                lesson(faults),
                faults.given("version", version, 0),
                Boolean.TRUE.equals(sign),
                text(reason),
                "REST");
        faults.refuseIfAny();
        return command;
    }

    private Lesson lesson(Faults faults) {
        LessonKind wanted = faults.oneOf("kind", kind, LessonKind.values());
        return new Lesson(
                wanted,
                text(subject),
                Ids.staffIfAny(faults, "teacher", teacher),
                planNumber,
                text(title),
                absent(faults),
                text(remark),
                new LessonMark(
                        grade == null ? null : faults.oneOf("grade", grade, LessonGrade.values()),
                        points(faults, "learning", learning),
                        points(faults, "discipline", discipline),
                        points(faults, "hygiene", hygiene)));
    }

    private List<Missed> absent(Faults faults) {
        List<MissedBody> given = missed == null ? List.of() : missed;
        List<Missed> read = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            String path = "missed[" + i + "].";
            read.add(new Missed(
                    Ids.pupil(faults, path + "pupil", given.get(i).pupil()),
                    faults.parsed(path + "how", given.get(i).how(), LessonMiss::of, LessonMiss.EXCUSED, "P, K, M")));
        }
        return read;
    }

    private static @Nullable Integer points(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, LessonBody::tenths, 0, "8.5");
    }

    private static Optional<Integer> tenths(String text) {
        return MarkText.parse(text)
                .filter(Score.class::isInstance)
                .map(Score.class::cast)
                .map(Score::tenths);
    }

    static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
