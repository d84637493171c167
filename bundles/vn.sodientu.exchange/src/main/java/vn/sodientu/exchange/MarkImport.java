package vn.sodientu.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Brings in a class's marks of a term, a worksheet a subject. The register itself checks and stores them. */
final class MarkImport {
    private final RosterService roster;
    private final RegisterService register;

    MarkImport(RosterService roster, RegisterService register) {
        this.roster = roster;
        this.register = register;
    }

    Outcome<ImportReport> run(
            Actor who, long school, SchoolYear year, Term term, List<Worksheet> sheets, boolean dryRun) {
        return clazz(who, school, year, sheets).then(clazz -> roster.pupils(who, clazz.id())
                .then(members -> new MarkImportRun(register, who, clazz, term, sheets, byCode(members)).store(dryRun)));
    }

    private static Map<String, Enrolment> byCode(List<Enrolment> members) {
        return members.stream()
                .filter(member -> member.to() == null)
                .collect(Collectors.toMap(member -> member.pupil().code(), Function.identity()));
    }

    /** The class the first row of marks names. */
    private Outcome<SchoolClass> clazz(Actor who, long school, SchoolYear year, List<Worksheet> sheets) {
        Optional<String> name =
                sheets.stream().flatMap(sheet -> className(sheet).stream()).findFirst();
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.INVALID,
                    "file",
                    "Không tìm thấy trang điểm nào: mỗi trang cần dòng tiêu đề có các cột Lớp và Mã định danh.",
                    "No worksheet of marks was found: each needs a row of headings with the columns Lớp and Mã định"
                            + " danh."));
        }
        return roster.classes(who, school, year).then(classes -> classes.stream()
                .filter(clazz -> clazz.name().equalsIgnoreCase(name.get()))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        Refusal.Kind.INVALID,
                        "file",
                        "Trường không có lớp «" + name.get() + "» trong năm học " + year
                                + "; nhập danh sách học sinh trước.",
                        "The school has no class “" + name.get() + "” in " + year
                                + "; bring in the pupil list first."))));
    }

    private static Optional<String> className(Worksheet sheet) {
        return MarkImportRun.header(sheet).flatMap(header -> sheet.rows().stream()
                .skip(header.index() + 1L)
                .map(row -> header.cell(row, MarkField.CLAZZ).text())
                .filter(text -> !text.isEmpty())
                .findFirst());
    }
}
