package vn.sodientu.core.homeroom;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;

/** Checks and cleans what is written into a homeroom book. */
final class EntryChecks {
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_MEASURE = 1000;

    private final Records records;
    private final SchoolClass clazz;
    private final LocalDate today;
    private final FaultList faults = new FaultList();

    EntryChecks(Records records, SchoolClass clazz, LocalDate today) {
        this.records = records;
        this.clazz = clazz;
        this.today = today;
    }

    FaultList check(EntryContent content) {
        pupil(content.pupil());
        faults.unless(
                !content.day().isBefore(clazz.year().firstDay())
                        && !content.day().isAfter(clazz.year().lastDay()),
                "day",
                "Ngày " + content.day() + " không thuộc năm học " + clazz.year(),
                content.day() + " is not in the school year " + clazz.year());
        if (content instanceof EntryContent.Note note) {
            note(note);
        } else if (content instanceof EntryContent.Incident incident) {
            incident(incident);
        } else if (content instanceof EntryContent.Decision decision) {
            decision(decision);
        }
        return faults;
    }

    private void note(EntryContent.Note note) {
        faults.unless(
                note.pupil() != null || !note.kind().ofPupil(),
                "pupil",
                "Mục này cần ghi rõ học sinh",
                "This part needs a pupil");
        LocalDate until = note.until();
        faults.unless(
                until == null || !until.isBefore(note.day()),
                "until",
                "Ngày kết thúc phải từ ngày bắt đầu trở đi",
                "The last day is not before the first");
        TextChecks.atMost(faults, "title", note.title(), LONGEST_TITLE);
        TextChecks.atMost(faults, "text", note.text(), LONGEST_TEXT);
        faults.unless(
                !note.title().isBlank() || !note.text().isBlank(),
                "text",
                "Cần ghi nội dung ở đây",
                "A text is needed here");
    }

    private void incident(EntryContent.Incident incident) {
        past("day", incident.day());
        TextChecks.needed(faults, "kind", incident.kind(), LONGEST_TITLE);
        TextChecks.needed(faults, "text", incident.what(), LONGEST_TEXT);
        TextChecks.atMost(faults, "measure", incident.measure(), LONGEST_MEASURE);
        TextChecks.atMost(faults, "informedHow", incident.how(), LONGEST_TITLE);
        LocalDate informed = incident.informed();
        if (informed != null) {
            past("informed", informed);
            faults.unless(
                    !informed.isBefore(incident.day()),
                    "informed",
                    "Gia đình được báo không thể trước ngày xảy ra",
                    "Parents are not informed before it happened");
        }
    }

    private void decision(EntryContent.Decision decision) {
        past("day", decision.day());
        TextChecks.needed(faults, "kind", decision.form(), LONGEST_TITLE);
        TextChecks.needed(faults, "number", decision.number(), LONGEST_TITLE);
        TextChecks.needed(faults, "authority", decision.authority(), LONGEST_TITLE);
        TextChecks.atMost(faults, "text", decision.reason(), LONGEST_TEXT);
        LocalDate lifted = decision.lifted();
        if (lifted != null) {
            faults.unless(
                    decision.kind() == DecisionKind.DISCIPLINE,
                    "lifted",
                    "Chỉ quyết định kỉ luật mới được xóa",
                    "Only disciplinary decisions are lifted");
            faults.unless(
                    !lifted.isBefore(decision.day()),
                    "lifted",
                    "Ngày xóa kỉ luật phải từ ngày quyết định trở đi",
                    "A measure is not lifted before it was decided");
        }
    }

    private void pupil(@Nullable PupilId pupil) {
        faults.unless(
                pupil == null
                        || records.pupils().enrolments(clazz.id()).stream()
                                .anyMatch(enrolment -> enrolment.pupil().id().equals(pupil)),
                "pupil",
                "Học sinh " + pupil + " không có trong danh sách lớp " + clazz.name(),
                "Pupil " + pupil + " is not on the list of class " + clazz.name());
    }

    private void past(String path, LocalDate day) {
        faults.unless(!day.isAfter(today), path, "Ngày " + day + " chưa đến", day + " is still to come");
    }

    /** Composed letters in every text; lines are kept, because plans and minutes have them. */
    static EntryContent clean(EntryContent content) {
        if (content instanceof EntryContent.Note note) {
            return new EntryContent.Note(
                    note.kind(), note.pupil(), note.day(), note.until(), line(note.title()), lines(note.text()));
        }
        if (content instanceof EntryContent.Incident incident) {
            return new EntryContent.Incident(
                    incident.pupil(),
                    incident.day(),
                    line(incident.kind()),
                    lines(incident.what()),
                    lines(incident.measure()),
                    incident.informed(),
                    line(incident.how()));
        }
        EntryContent.Decision decision = (EntryContent.Decision) content;
        return new EntryContent.Decision(
                decision.pupil(),
                decision.kind(),
                line(decision.form()),
                line(decision.number()),
                decision.day(),
                line(decision.authority()),
                lines(decision.reason()),
                decision.lifted());
    }

    static String line(String text) {
        return VietnameseText.clean(text);
    }

    private static String lines(String text) {
        return text.lines()
                .map(VietnameseText::clean)
                .reduce((all, next) -> all + "\n" + next)
                .orElse("")
                .strip();
    }
}
