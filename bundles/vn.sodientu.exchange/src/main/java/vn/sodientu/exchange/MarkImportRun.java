package vn.sodientu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Outcome.Done;
import vn.sodientu.api.outcome.Outcome.Refused;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.year.Term;

/** One marks workbook on its way in. */
final class MarkImportRun {
    private static final Pattern PATH = Pattern.compile("(?:sheets\\[(\\d+)]\\.)?cells\\[(\\d+)].*");

    private final RegisterService register;
    private final Actor who;
    private final SchoolClass clazz;
    private final Term term;
    private final List<Worksheet> sheets;
    private final Map<String, Enrolment> pupils;
    private final RowFaults faults = new RowFaults();
    private final List<MarkSheetRows> matched = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    MarkImportRun(
            RegisterService register,
            Actor who,
            SchoolClass clazz,
            Term term,
            List<Worksheet> sheets,
            Map<String, Enrolment> pupils) {
        this.register = register;
        this.who = who;
        this.clazz = clazz;
        this.term = term;
        this.sheets = sheets;
        this.pupils = pupils;
    }

    static Optional<HeaderRow<MarkField>> header(Worksheet sheet) {
        return HeaderRow.find(sheet, MarkField::of, MarkField.REQUIRED, MarkField.SILENT);
    }

    Outcome<ImportReport> store(boolean dryRun) {
        for (Worksheet worksheet : sheets) {
            Optional<HeaderRow<MarkField>> header = header(worksheet);
            if (header.isPresent()) {
                Optional<Refusal> refusal = match(worksheet, header.get());
                if (refusal.isPresent()) {
                    return Outcome.refused(refusal.get());
                }
            }
        }
        boolean rehearsal = dryRun || !faults.isEmpty();
        EntryOutcome outcome = register.enterAll(
                who, matched.stream().map(MarkSheetRows::command).toList(), rehearsal);
        if (outcome instanceof EntryOutcome.Rejected rejected && !aboutCells(rejected.refusal())) {
            return Outcome.refused(rejected.refusal());
        }
        if (outcome instanceof EntryOutcome.Rejected rejected) {
            rejected.refusal().violations().forEach(this::reject);
        }
        if (outcome instanceof EntryOutcome.Conflict) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "file",
                    "Có người vừa sửa điểm của lớp này trong lúc nhập; chưa lưu gì. Hãy nhập lại tệp.",
                    "Somebody changed marks of this class meanwhile; nothing was stored. Bring the file in again."));
        }
        return Outcome.done(report(!rehearsal && faults.isEmpty()));
    }

    private Optional<Refusal> match(Worksheet worksheet, HeaderRow<MarkField> header) {
        Optional<Subject> subject = SubjectNames.find(clazz, worksheet.name());
        if (subject.isEmpty()) {
            faults.add(
                    worksheet.name(),
                    worksheet.rows().get(header.index()).number(),
                    "",
                    "Lớp " + clazz.name() + " không học môn «" + worksheet.name()
                            + "»; tên trang tính phải là tên môn học.",
                    "Class " + clazz.name() + " is not taught “" + worksheet.name()
                            + "”; a worksheet is named after its subject.");
            return Optional.empty();
        }
        if (!subject.get().taughtIn(term)) {
            faults.add(
                    worksheet.name(),
                    worksheet.rows().get(header.index()).number(),
                    "",
                    "Lớp " + clazz.name() + " không học môn «" + worksheet.name()
                            + "» ở học kì này; bỏ trang tính này, hoặc nhờ giáo vụ sửa danh sách môn học của lớp.",
                    "Class " + clazz.name() + " is not taught “" + worksheet.name()
                            + "” in this term; leave this worksheet out, or ask the clerk to change the subjects of the"
                            + " class.");
            return Optional.empty();
        }
        Outcome<MarkSheet> sheet =
                register.sheet(who, new SheetId(clazz.id(), subject.get().code(), term));
        if (sheet instanceof Refused<MarkSheet> refused) {
            return Optional.of(refused.refusal());
        }
        MarkSheetRows rows = new MarkSheetRows(worksheet, header, ((Done<MarkSheet>) sheet).value(), faults);
        rows.read(pupils);
        matched.add(rows);
        ignored.addAll(rows.unknown());
        return Optional.empty();
    }

    /** Faulty and locked cells are named row by row; anything else refuses the file as a whole. */
    private static boolean aboutCells(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.INVALID
                || refusal.violations().stream()
                        .allMatch(violation -> PATH.matcher(violation.path()).matches());
    }

    private void reject(Violation violation) {
        Matcher path = PATH.matcher(violation.path());
        if (path.matches()) {
            MarkSheetRows rows = matched.get(path.group(1) == null ? 0 : Integer.parseInt(path.group(1)));
            MarkSheetRows.Source source = rows.source(Integer.parseInt(path.group(2)));
            faults.add(rows.name(), source.row(), source.heading(), violation);
        } else {
            faults.add(matched.isEmpty() ? "" : matched.get(0).name(), 0, "", violation);
        }
    }

    private ImportReport report(boolean stored) {
        int rows = matched.stream().mapToInt(MarkSheetRows::rows).sum();
        List<String> order = sheets.stream().map(Worksheet::name).toList();
        return new ImportReport(
                rows, Math.max(0, rows - faults.rows()), faults.inOrder(order), List.copyOf(ignored), stored);
    }
}
