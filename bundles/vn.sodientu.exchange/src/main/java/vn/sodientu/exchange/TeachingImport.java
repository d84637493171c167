package vn.sodientu.exchange;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.organisation.TeachingDraft;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Brings in who teaches what: class, subject, teacher by code or name, term, days. */
final class TeachingImport {
    private final TeachingService teaching;

    TeachingImport(TeachingService teaching) {
        this.teaching = teaching;
    }

    Outcome<ImportReport> run(Actor who, long school, SchoolYear year, List<Worksheet> sheets, boolean dryRun) {
        for (Worksheet sheet : sheets) {
            Optional<HeaderRow<TeachingField>> header = HeaderRow.find(
                            sheet, TeachingField::of, TeachingField.REQUIRED, ListField.SILENT)
                    .filter(found -> found.columns().containsKey(TeachingField.TEACHER)
                            || found.columns().containsKey(TeachingField.TEACHER_CODE));
            if (header.isPresent()) {
                return new ListImport<>(sheet, header.get(), TeachingImport::draft)
                        .store(
                                dryRun,
                                TeachingField.values(),
                                (drafts, rehearsal) -> teaching.store(who, school, year, drafts, rehearsal));
            }
        }
        return Outcome.refused(Refusal.of(
                Refusal.Kind.INVALID,
                "file",
                "Không tìm thấy dòng tiêu đề: cần có các cột Lớp, Môn học và Giáo viên (hoặc Mã định danh).",
                "No row of headings was found: the columns Lớp, Môn học and Giáo viên (or Mã định danh) are needed."));
    }

    private static Optional<TeachingDraft> draft(ListRow<TeachingField> row) {
        Optional<String> clazz = row.required(TeachingField.CLAZZ);
        Optional<String> subject = row.required(TeachingField.SUBJECT);
        String code = row.text(TeachingField.TEACHER_CODE);
        Optional<String> teacher = !code.isEmpty()
                ? Optional.of(code)
                : row.required(row.has(TeachingField.TEACHER) ? TeachingField.TEACHER : TeachingField.TEACHER_CODE);
        Optional<Terms> terms = terms(row);
        TeachingDraft draft = new TeachingDraft(
                clazz.orElse(""),
                subject.orElse(""),
                terms.flatMap(Terms::one).orElse(null),
                teacher.orElse(""),
                row.day(TeachingField.FROM),
                row.day(TeachingField.TO));
        boolean whole = clazz.isPresent() && subject.isPresent() && teacher.isPresent() && terms.isPresent();
        return whole ? Optional.of(draft) : Optional.empty();
    }

    /** One term, or both. */
    private record Terms(Optional<Term> one) {}

    private static Optional<Terms> terms(ListRow<TeachingField> row) {
        String key = Heading.key(row.text(TeachingField.TERM))
                .replace("hoc ki", "")
                .replace("hoc ky", "")
                .replace("hk", "")
                .strip();
        switch (key) {
            case "", "ca nam", "cn":
                return Optional.of(new Terms(Optional.empty()));
            case "1", "i":
                return Optional.of(new Terms(Optional.of(Term.HK1)));
            case "2", "ii":
                return Optional.of(new Terms(Optional.of(Term.HK2)));
            default:
                row.fault(
                        TeachingField.TERM,
                        "Học kì phải là 1, 2 hoặc Cả năm; tệp ghi «" + row.text(TeachingField.TERM) + "».",
                        "The term is 1, 2 or Cả năm; the file says “" + row.text(TeachingField.TERM) + "”.");
                return Optional.empty();
        }
    }
}
