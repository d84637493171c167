package vn.sodientu.core.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** Checks conduct and absences before they are stored. */
final class TermRecordChecks {
    /** Half-days of a term; nobody can miss more than there are. */
    private static final int MOST_ABSENCES = 400;

    private final Regulation regulation;
    private final Members members;
    private final FaultList faults = new FaultList();
    private final Set<RecordKey> seen = new HashSet<>();

    private TermRecordChecks(Regulation regulation, Members members) {
        this.regulation = regulation;
        this.members = members;
    }

    static FaultList check(Regulation regulation, Members members, List<TermRecord> records) {
        TermRecordChecks checks = new TermRecordChecks(regulation, members);
        for (int i = 0; i < records.size(); i++) {
            checks.check(records.get(i), "records[" + i + "].");
        }
        return checks.faults;
    }

    private void check(TermRecord record, String path) {
        members.fault(record.pupil()).ifPresent(fault -> faults.add(path + "pupil", fault));
        faults.unless(
                seen.add(RecordKey.of(record)),
                path + "pupil",
                "Học sinh này có hai lần trong cùng một yêu cầu",
                "This pupil is given twice in one request");
        faults.unless(
                record.version() >= 0,
                path + "version",
                "Phiên bản không thể âm; mục chưa ghi có phiên bản 0",
                "A version cannot be negative; a record never written has version 0");
        checkConduct(record, path);
        if (record.period() == Period.YEAR) {
            faults.unless(
                    record.absences() == 0,
                    path + "excused",
                    "Số buổi nghỉ ghi theo từng học kì; số của cả năm do hệ thống cộng",
                    "Absences are recorded term by term; those of the year are added up");
        } else {
            checkAbsences(record.excused(), path + "excused");
            checkAbsences(record.unexcused(), path + "unexcused");
        }
    }

    private void checkConduct(TermRecord record, String path) {
        String conduct = record.conduct();
        if (conduct == null) {
            return;
        }
        if (record.period() == Period.YEAR && regulation.traits().contains(Trait.COMPUTED_YEAR_CONDUCT)) {
            faults.add(
                    path + "conduct",
                    "Theo " + regulation.title().vi()
                            + ", kết quả rèn luyện cả năm được tính từ hai học kì, không nhập tay",
                    "Under " + regulation.title().en()
                            + " the year's training result is computed from the terms and not entered");
        } else if (!regulation.conductCodes().contains(conduct)) {
            String codes = String.join(", ", regulation.conductCodes());
            faults.add(
                    path + "conduct",
                    "Mức «" + conduct + "» không có trong " + regulation.title().vi() + "; các mức: " + codes,
                    regulation.title().en() + " has no level " + conduct + "; there are: " + codes);
        }
    }

    private void checkAbsences(int count, String path) {
        faults.unless(
                count <= MOST_ABSENCES,
                path,
                "Số buổi nghỉ phải từ 0 đến " + MOST_ABSENCES + "; «" + count + "» là quá nhiều",
                "Absences lie between 0 and " + MOST_ABSENCES + "; " + count + " is too many");
    }
}
