package vn.sodientu.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** A school of its own for each test, so that none sees the rows of another. */
record Sample(School school, ClassId clazz, List<PupilId> pupils) {
    static final SchoolYear YEAR = new SchoolYear(2025);
    static final LocalDate DAY = LocalDate.of(2025, 9, 5);
    static final Instant NOW = Instant.parse("2025-10-01T01:02:03.123456Z");
    static final Subject MATHS = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
    static final Subject MUSIC = new Subject("NT", "Nghệ thuật", SubjectKind.COMMENT, Periods.weeklyTenths(15));
    private static final AtomicInteger CODES = new AtomicInteger(1_400_000_000);

    static Sample in(RecordStore store, int pupils) {
        return store.write(records -> {
            School school = school(records, "Trường THCS Chiềng Lề");
            ClassId clazz = records.classes().add(newClass(school, "8A")).id();
            List<PupilId> ids = records.pupils().add(school.id(), drafts(pupils)).stream()
                    .map(Pupil::id)
                    .toList();
            records.pupils()
                    .enrol(
                            clazz,
                            IntStream.range(0, pupils)
                                    .mapToObj(i -> new NewMember(ids.get(i), i + 1, DAY))
                                    .toList());
            return new Sample(school, clazz, ids);
        });
    }

    static School school(Records records, String name) {
        Unit top = records.units().add(null, UnitKind.DEPARTMENT, "SL", "Sở GDĐT Sơn La", DAY);
        return records.units().addSchool(top.id(), "", name, SchoolLevel.THCS, "Sơn La", "Phường Chiềng Lề", DAY);
    }

    static NewClass newClass(School school, String name) {
        return new NewClass(school.id(), YEAR, name, 8, null, List.of(MUSIC, MATHS));
    }

    static List<PupilDraft> drafts(int count) {
        return IntStream.range(0, count).mapToObj(i -> draft("Vì Thuý Hạnh")).toList();
    }

    static PupilDraft draft(String name) {
        return new PupilDraft(
                "8A",
                Integer.toString(CODES.incrementAndGet()),
                new PersonName(name),
                LocalDate.of(2012, 2, 29),
                Gender.FEMALE,
                PupilStatus.STUDYING,
                DAY,
                Particulars.UNKNOWN);
    }

    SheetId sheet() {
        return sheet("TOAN");
    }

    SheetId sheet(String subject) {
        return new SheetId(clazz, subject, Term.HK1);
    }

    PupilId pupil() {
        return pupils.get(0);
    }
}
