package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonGrade;
import vn.sodientu.domain.logbook.LessonKind;
import vn.sodientu.domain.logbook.LessonMark;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.logbook.Signature;
import vn.sodientu.domain.logbook.WeekNote;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.domain.people.Staff;

/** The year's books. */
abstract class YearbookContract {
    private final TestStore store;

    YearbookContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void aLessonComesBackAsItWasWrittenAndTheHighestVersionCounts() {
        Sample sample = Sample.in(store, 2);
        Staff teacher = store.write(r -> r.classes().addStaff(sample.school().id(), "GV1", "Lò Thị An"));
        LessonSlot slot = new LessonSlot(sample.clazz(), Sample.DAY, Session.AFTERNOON, 3);
        Lesson first = new Lesson(
                LessonKind.REGULAR,
                "TOAN",
                teacher.id(),
                12,
                "Phép trừ số nguyên",
                List.of(
                        new Missed(sample.pupils().get(0), LessonMiss.EXCUSED),
                        new Missed(sample.pupils().get(1), LessonMiss.LATE)),
                "Lớp trật tự",
                LessonMark.of(LessonGrade.A));
        LessonEntry written =
                new LessonEntry(slot, first, 1, false, "", new Signature("gvbm", Sample.NOW), "gvbm", Sample.NOW);
        append(written);
        assertThat(store.list(r -> r.logbook().current(sample.clazz(), Sample.DAY, Sample.DAY)))
                .isEqualTo(List.of(written));
        assertThatThrownBy(() -> append(written)).isInstanceOf(StaleRecordException.class);

        Lesson second = new Lesson(
                LessonKind.NO_TEACHER, "TOAN", null, null, "", List.of(), "", new LessonMark(null, 85, 90, null));
        LessonEntry corrected =
                new LessonEntry(slot, second, 2, true, "Ghi nhầm", null, "giaovu", Sample.NOW.plusSeconds(1));
        append(corrected);
        assertThat(store.list(r -> r.logbook().current(sample.clazz(), Sample.DAY, Sample.DAY.plusDays(1))))
                .isEqualTo(List.of(corrected));
        assertThat(store.list(r -> r.logbook().history(slot))).isEqualTo(List.of(written, corrected));
        assertThat(store.list(r -> r.logbook().current(sample.clazz(), Sample.DAY.plusDays(1), Sample.DAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void theHighestNumberOfThePlanIsOfLessonsThatStand() {
        Sample sample = Sample.in(store, 0);
        numbered(sample, 1, 1, 12, false);
        numbered(sample, 2, 1, 14, false);
        numbered(sample, 2, 2, 14, true);
        Map<String, Integer> highest = store.read(r -> r.logbook().planNumbers(sample.clazz()));
        assertThat(highest).isEqualTo(Map.of("TOAN", 12));
    }

    @Test
    void theLastSummaryOfAWeekCountsAndNoneIsWrittenTwice() {
        Sample sample = Sample.in(store, 0);
        WeekNote first = new WeekNote(
                sample.clazz(),
                WeekNote.monday(Sample.DAY),
                WeekState.CLOSED,
                "Tuần tốt",
                2,
                1,
                "",
                1,
                "gvcn",
                Sample.NOW);
        append(first);
        WeekNote checked = new WeekNote(
                first.clazz(), first.monday(), WeekState.CHECKED, "Tuần tốt", 2, 1, "Đã xem", 2, "ht", Sample.NOW);
        append(checked);
        assertThat(store.list(r -> List.copyOf(r.logbook().week(sample.clazz(), first.monday()).stream()
                        .toList())))
                .isEqualTo(List.of(checked));
        assertThatThrownBy(() -> append(checked)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void anEntryOfAHomeroomBookComesBackAndItsTextLiesEncrypted() {
        Sample sample = Sample.in(store, 1);
        PupilId pupil = sample.pupils().get(0);
        List<EntryContent> contents = List.of(
                new EntryContent.Note(NoteKind.PLAN_MONTH, null, Sample.DAY, null, "Tháng 9", "Ổn định\nnền nếp"),
                new EntryContent.Incident(
                        pupil, Sample.DAY, "Đi muộn", "x".repeat(4000), "Nhắc nhở", Sample.DAY, "Điện thoại"),
                new EntryContent.Decision(
                        pupil,
                        DecisionKind.DISCIPLINE,
                        "Khiển trách",
                        "12/QĐ",
                        Sample.DAY,
                        "Hiệu trưởng",
                        "Vi phạm",
                        Sample.DAY.plusDays(30)));
        List<BookEntry> written = contents.stream()
                .map(content -> store.write(r -> {
                    EntryId id = r.homeroom().next(sample.school().id());
                    BookEntry entry =
                            new BookEntry(id, sample.clazz(), content, 1, false, "lí do", "gvcn", "gvcn", Sample.NOW);
                    r.homeroom().append(entry);
                    return entry;
                }))
                .toList();

        assertThat(store.list(r -> r.homeroom().current(sample.clazz()))).isEqualTo(written);
        BookEntry first = written.get(0);
        BookEntry gone =
                new BookEntry(first.id(), first.clazz(), first.content(), 2, true, "Nhầm", "gvcn", "ht", Sample.NOW);
        append(gone);
        assertThat(store.list(r -> r.homeroom().history(first.id()))).isEqualTo(List.of(first, gone));
        assertThat(store.list(r -> r.homeroom().current(sample.clazz())))
                .contains(gone)
                .hasSize(3);
        assertThatThrownBy(() -> append(gone)).isInstanceOf(StaleRecordException.class);
    }

    private void append(BookEntry entry) {
        store.write(r -> {
            r.homeroom().append(entry);
            return entry;
        });
    }

    private void numbered(Sample sample, int period, int version, int number, boolean withdrawn) {
        Lesson lesson = new Lesson(LessonKind.REGULAR, "TOAN", null, number, "Bài", List.of(), "", LessonMark.NONE);
        append(new LessonEntry(
                new LessonSlot(sample.clazz(), Sample.DAY, Session.MORNING, period),
                lesson,
                version,
                withdrawn,
                "",
                null,
                "gvbm",
                Sample.NOW));
    }

    private void append(LessonEntry entry) {
        store.write(r -> {
            r.logbook().append(entry, "UI");
            return entry;
        });
    }

    private void append(WeekNote note) {
        store.write(r -> {
            r.logbook().append(note);
            return note;
        });
    }
}
