package vn.sodientu.rest.logbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.LogbookWeek;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekTotals;

/** A week of the logbook. */
@Schema(name = "LogbookWeek")
record WeekView(
        @Schema(format = "date") String monday,
        @Schema(
                        allowableValues = {"grade", "points"},
                        description = "How the school marks lessons")
                String form,
        @Schema(description = "In the order of the page") List<LessonView> lessons,
        @Schema(description = "Places whose lesson was withdrawn; a new one there needs their version")
                List<LessonView> withdrawn,
        NoteView summary,
        TotalsView totals,
        @Schema(description = "For each subject the lesson of the plan that comes next")
                Map<String, Integer> nextNumbers) {
    /** What stands under the week. */
    @Schema(name = "WeekSummary")
    record NoteView(String state, String remark, int uniform, int violations, String note, int version, String by) {
        static NoteView of(WeekNote note) {
            return new NoteView(
                    note.state().name(),
                    note.remark(),
                    note.uniform(),
                    note.violations(),
                    note.note(),
                    note.version(),
                    note.by());
        }
    }

    /** What the week adds up to. */
    @Schema(name = "WeekTotals")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TotalsView(
            int lessons,
            Map<String, Integer> kinds,
            @Schema(description = "By letter: P, K, M") Map<String, Integer> missed,
            Map<String, Integer> grades,
            @Nullable String average,
            @Schema(description = "A from 8.0, B from 6.5, else C") @Nullable String level,
            @Schema(description = "Lessons that wait for their teacher's signature") int unsigned) {
        private static TotalsView of(WeekTotals totals) {
            Map<String, Integer> kinds = new TreeMap<>();
            totals.kinds().forEach((kind, count) -> kinds.put(kind.name(), count));
            Map<String, Integer> missed = new TreeMap<>();
            totals.misses().forEach((how, count) -> missed.put(how.letter(), count));
            Map<String, Integer> grades = new TreeMap<>();
            totals.grades().forEach((grade, count) -> grades.put(grade.name(), count));
            LessonGrade level = totals.level();
            return new TotalsView(
                    totals.lessons(),
                    kinds,
                    missed,
                    grades,
                    LessonView.points(totals.average()),
                    level == null ? null : level.name(),
                    totals.unsigned());
        }
    }

    static WeekView of(LogbookWeek week) {
        return new WeekView(
                week.monday().toString(),
                week.form().name().toLowerCase(Locale.ROOT),
                views(week, false),
                views(week, true),
                NoteView.of(week.note()),
                TotalsView.of(week.totals()),
                new TreeMap<>(week.nextNumbers()));
    }

    private static List<LessonView> views(LogbookWeek week, boolean withdrawn) {
        return week.entries().stream()
                .filter((LessonEntry entry) -> entry.withdrawn() == withdrawn)
                .map(LessonView::of)
                .toList();
    }
}
