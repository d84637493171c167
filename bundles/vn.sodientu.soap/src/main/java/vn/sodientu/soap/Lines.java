package vn.sodientu.soap;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.api.statistics.QualityRow;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.year.Period;
import vn.sodientu.soap.types.CellLine;
import vn.sodientu.soap.types.ClassLine;
import vn.sodientu.soap.types.CountLine;
import vn.sodientu.soap.types.PupilLine;
import vn.sodientu.soap.types.QualityLine;
import vn.sodientu.soap.types.ResultLine;
import vn.sodientu.soap.types.SubjectLine;

/** From the domain to the wire. */
final class Lines {
    private Lines() {}

    static ClassLine of(SchoolClass clazz) {
        ClassLine line = new ClassLine();
        line.id = clazz.id().toString();
        line.year = clazz.year().toString();
        line.name = clazz.name();
        line.grade = clazz.grade();
        clazz.subjects().stream().map(Subject::code).forEach(line.subjects::add);
        return line;
    }

    static PupilLine of(Enrolment enrolment) {
        PupilLine line = new PupilLine();
        line.id = enrolment.pupil().id().toString();
        line.code = enrolment.pupil().code();
        line.ordinal = enrolment.ordinal();
        line.name = enrolment.pupil().name().full();
        line.birth = enrolment.pupil().birth().toString();
        line.gender = enrolment.pupil().gender().name();
        line.status = enrolment.pupil().status().name();
        line.left = enrolment.to() == null ? null : enrolment.to().toString();
        return line;
    }

    static ResultLine of(PupilResult result, Period period) {
        PeriodOutcome figures = result.outcome().of(period);
        ResultLine line = new ResultLine();
        line.pupil = result.enrolment().pupil().id().toString();
        line.code = result.enrolment().pupil().code();
        line.name = result.enrolment().pupil().name().full();
        line.regulation = result.outcome().regulation().toString();
        for (SubjectOutcome subject : result.outcome().subjects()) {
            Mark mark = subject.of(period);
            if (mark != null) {
                SubjectLine one = new SubjectLine();
                one.code = subject.subject();
                one.result = mark.code();
                line.subjects.add(one);
            }
        }
        line.average = code(figures.average());
        line.level = figures.level();
        line.conduct = figures.conduct();
        line.award = figures.award();
        line.promotion = period == Period.YEAR ? result.outcome().promotion() : null;
        return line;
    }

    static CellLine of(Cell cell) {
        CellLine line = new CellLine();
        line.pupil = cell.pupil().toString();
        line.column = cell.column();
        line.version = cell.version();
        line.value = code(cell.mark());
        return line;
    }

    static QualityLine of(QualityRow row) {
        QualityLine line = new QualityLine();
        line.clazz = row.clazz().toString();
        line.name = row.name();
        line.grade = row.grade();
        line.regulation = row.regulation();
        line.pupils = row.pupils();
        line.ranked = row.ranked();
        addCounts(line, "LEVEL", row.levels());
        addCounts(line, "CONDUCT", row.conducts());
        addCounts(line, "AWARD", row.awards());
        addCounts(line, "PROMOTION", row.promotions());
        return line;
    }

    private static void addCounts(QualityLine line, String of, Map<String, Integer> counts) {
        new TreeMap<>(counts).forEach((code, pupils) -> {
            CountLine count = new CountLine();
            count.of = of;
            count.code = code;
            count.pupils = pupils;
            line.counts.add(count);
        });
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }
}
