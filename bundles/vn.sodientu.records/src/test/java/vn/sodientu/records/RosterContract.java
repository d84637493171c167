package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.PupilRecords.Listed;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.Stay;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Units, classes, staff and pupils. */
abstract class RosterContract {
    private final TestStore store;

    RosterContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void unitsComeParentsFirstAndKeepTheirDays() {
        Unit top = store.write(r -> r.units().add(null, UnitKind.DEPARTMENT, "14", "Sở GDĐT Sơn La", Sample.DAY));
        Unit below = store.write(
                r -> r.units().add(top.id(), UnitKind.DISTRICT, "14-2", "Phường Tô Hiệu", LocalDate.of(2025, 7, 1)));

        List<Unit> all = store.read(r -> r.units().all());

        assertThat(all.indexOf(top)).isNotNegative().isLessThan(all.indexOf(below));
        assertThat(store.one(r -> r.units().find(below.id()))).contains(below);
        assertThat(store.one(r -> r.units().find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void aSchoolComesBelowAnotherUnitAndGetsAnotherNameByDateWhileItsOldPlaceStays() {
        School school = store.write(r -> Sample.school(r, "Trường THCS Cũ"));
        LocalDate day = LocalDate.of(2025, 7, 1);
        Unit commune = store.write(r -> r.units().add(null, UnitKind.DISTRICT, "X" + school.id(), "Xã Mới", day));
        for (UnitChange.Kind kind : List.of(UnitChange.Kind.MOVE, UnitChange.Kind.RENAME)) {
            store.write(r -> r.units()
                    .add(new UnitChange(
                            school.id(), 0, kind, day, commune.id(), "Trường THCS Mới", "QĐ 1", "so", Instant.EPOCH)));
        }

        assertThat(store.one(r -> r.units().school(school.id(), day.minusDays(1))))
                .contains(school);
        assertThat(store.one(r -> r.units().school(school.id(), day)))
                .hasValueSatisfying(then -> assertThat(then.name()).isEqualTo("Trường THCS Mới"))
                .hasValueSatisfying(then -> assertThat(then.unit()).isEqualTo(commune.id()));
        assertThat(store.list(r -> r.units().path(school.id(), day)))
                .extracting(Unit::name)
                .containsExactly("Trường THCS Mới", "Xã Mới");
        assertThat(store.list(r -> r.units().changes(school.id())))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.number()).isPositive());
    }

    @Test
    void aSchoolIsAUnitBelowAnotherAndGetsACodeWhenItHasNone() {
        School school = store.write(r -> Sample.school(r, "Trường THCS Quyết Thắng"));

        assertThat(school.code()).startsWith("SDT");
        assertThat(store.one(r -> r.units().school(school.id()))).contains(school);
        assertThat(store.one(r -> r.units().find(school.id())))
                .hasValueSatisfying(unit -> assertThat(unit.kind()).isEqualTo(UnitKind.SCHOOL))
                .hasValueSatisfying(unit -> assertThat(unit.parent()).isEqualTo(school.unit()));
    }

    @Test
    void aDelegationIsKeptAndEndedButNeverDeleted() {
        School school = store.write(r -> Sample.school(r, "Trường THCS Ủy Quyền"));
        Staff minh = store.write(r -> r.classes().addStaff(school.id(), "UQ1", "Trần Văn Minh"));
        SchoolClass clazz = store.write(
                r -> r.classes().add(new NewClass(school.id(), new SchoolYear(2025), "8UQ", 8, null, List.of())));
        SheetId sheet = new SheetId(clazz.id(), "TOAN", Term.HK2);
        Delegation given = store.write(r -> r.delegations()
                .add(new Delegation(
                        0, sheet, minh.id(), Sample.DAY, Sample.DAY.plusDays(9), "nghỉ ốm", "giaovu", null)));

        assertThat(given.number()).isPositive();
        assertThat(store.list(r -> r.delegations().of(clazz.id()))).containsExactly(given);
        assertThat(store.list(r -> r.delegations().to(minh.id()))).containsExactly(given);
        store.write(r -> {
            r.delegations().end(school.id(), given.number(), Sample.NOW);
            return given;
        });
        assertThat(store.list(r -> r.delegations().to(minh.id()))).isEmpty();
        assertThat(store.one(r -> r.delegations().find(school.id(), given.number())))
                .hasValueSatisfying(ended -> assertThat(ended.ended()).isEqualTo(Sample.NOW));
    }

    @Test
    void aSchoolKeepsTheCodeItWasGiven() {
        Unit top = store.write(r -> r.units().add(null, UnitKind.DEPARTMENT, "14", "Sở", Sample.DAY));
        School school = store.write(
                r -> r.units().addSchool(top.id(), "14119501", "Tên", SchoolLevel.THPT, "Sơn La", "", Sample.DAY));

        assertThat(school.code()).isEqualTo("14119501");
        assertThat(store.one(r -> r.units().school(school.id()))).contains(school);
    }

    @Test
    void schoolsComeInTheOrderOfTheVietnameseAlphabet() {
        List<Long> ids = store.write(r -> List.of(
                Sample.school(r, "Trường Đồng Tâm").id(),
                Sample.school(r, "Trường Em").id(),
                Sample.school(r, "Trường Dân Lập").id()));

        assertThat(store.list(r -> r.units().schools()))
                .filteredOn(school -> ids.contains(school.id()))
                .extracting(School::id)
                .containsExactly(ids.get(2), ids.get(0), ids.get(1));
    }

    @Test
    void aClassComesBackWithItsSubjectsInTheirOrder() {
        School school = store.write(r -> Sample.school(r, "A"));
        SchoolClass plain = store.write(r -> r.classes().add(Sample.newClass(school, "8A")));
        SchoolClass special = store.write(r ->
                r.classes().add(new NewClass(school.id(), Sample.YEAR, "10 Toán", 10, "TOAN", List.of(Sample.MATHS))));

        assertThat(plain.subjects()).containsExactly(Sample.MUSIC, Sample.MATHS);
        assertThat(store.one(r -> r.classes().find(plain.id()))).contains(plain);
        assertThat(store.one(r -> r.classes().find(special.id()))).contains(special);
        assertThat(store.list(r -> r.classes().of(school.id(), Sample.YEAR))).containsExactly(plain, special);
    }

    @Test
    void aClassIsFoundInItsOwnSchoolAndYearOnly() {
        School school = store.write(r -> Sample.school(r, "A"));
        School other = store.write(r -> Sample.school(r, "B"));
        SchoolClass clazz = store.write(r -> r.classes().add(Sample.newClass(school, "8A")));
        store.write(r -> r.classes().add(new NewClass(school.id(), new SchoolYear(2024), "7A", 7, null, List.of())));

        assertThat(store.one(
                        r -> r.classes().find(new ClassId(other.id(), clazz.id().number()))))
                .isEmpty();
        assertThat(store.list(r -> r.classes().of(other.id(), Sample.YEAR))).isEmpty();
        assertThat(store.list(r -> r.classes().years(school.id()))).containsExactly(Sample.YEAR, new SchoolYear(2024));
    }

    @Test
    void twoClassesOfOneNameInAYearAreRefused() {
        School school = store.write(r -> Sample.school(r, "A"));
        store.write(r -> r.classes().add(Sample.newClass(school, "8A")));

        assertThatThrownBy(() -> store.write(r -> r.classes().add(Sample.newClass(school, "8A"))))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aHomeroomTeacherIsNamedAndFound() {
        Sample sample = Sample.in(store, 0);
        Staff teacher = store.write(r -> r.classes().addStaff(sample.school().id(), "GV02", "Lò Văn Ơn"));
        store.write(r -> {
            r.staff().name(new Homeroom(sample.clazz(), teacher.id(), Assignment.BEGINNING));
            return teacher;
        });

        assertThat(store.list(r -> r.classes().homerooms(teacher.id()))).containsExactly(sample.clazz());
        assertThat(store.one(r -> r.classes().find(sample.clazz())))
                .hasValueSatisfying(clazz -> assertThat(clazz.homeroom()).isEqualTo(teacher.id()));
    }

    @Test
    void staffComeByCodeAndAnAssignmentGivenTwiceStandsOnce() {
        Sample sample = Sample.in(store, 0);
        long school = sample.school().id();
        Staff second = store.write(r -> r.classes().addStaff(school, "GV02", "Nguyễn Thị Ánh"));
        Staff first = store.write(r -> r.classes().addStaff(school, "GV01", "Lò Văn Ơn"));
        SheetId sheet = sample.sheet();
        for (int i = 0; i < 2; i++) {
            store.write(r -> {
                r.classes().assign(new Assignment(sheet, first.id()));
                return sheet;
            });
        }

        assertThat(store.list(r -> r.classes().staff(school))).containsExactly(first, second);
        assertThat(store.list(r -> r.classes().assignments(sample.clazz())))
                .containsExactly(new Assignment(sheet, first.id()));
        assertThat(store.list(r -> r.classes().assignedTo(first.id()))).containsExactly(sheet);
        assertThat(store.list(r -> r.classes().assignedTo(second.id()))).isEmpty();
    }

    @Test
    void aPupilComesBackWithEveryLetter() {
        School school = store.write(r -> Sample.school(r, "A"));
        Particulars particulars = new Particulars(
                "Mông",
                "ắằẳẵặ ấầẩẫậ",
                "éèẻẽẹ ếềểễệ",
                "014312000001",
                "íìỉĩị",
                "ốồổỗộ",
                "ớờởỡợ",
                "ứừửữự",
                "ýỳỷỹỵ",
                "ĐđƠơ");
        PupilDraft draft = new PupilDraft(
                "8A",
                "1400000001",
                new PersonName("Giàng A Chỉnh"),
                LocalDate.of(2012, 2, 29),
                Gender.MALE,
                PupilStatus.MOVED_IN,
                Sample.DAY,
                particulars);

        Pupil pupil =
                store.write(r -> r.pupils().add(school.id(), List.of(draft))).get(0);

        assertThat(pupil.version()).isEqualTo(1);
        assertThat(pupil.particulars()).isEqualTo(particulars);
        assertThat(store.one(r -> r.pupils().find(pupil.id()))).contains(pupil);
    }

    @Test
    void aThousandPupilsAreAddedInOrderAndFoundByCodeAtOnce() {
        School school = store.write(r -> Sample.school(r, "A"));
        List<PupilDraft> drafts = Sample.drafts(1_000);
        List<Pupil> pupils = store.write(r -> r.pupils().add(school.id(), drafts));
        List<String> codes = drafts.stream().map(PupilDraft::code).toList();
        List<String> asked = new ArrayList<>(codes);
        asked.add("unknown");

        Map<String, Pupil> found = store.read(r -> r.pupils().byCode(school.id(), asked));

        assertThat(pupils).extracting(Pupil::code).containsExactlyElementsOf(codes);
        assertThat(found.values()).containsExactlyInAnyOrderElementsOf(pupils);
        assertThat(store.map(r -> r.pupils().byCode(school.id(), List.of()))).isEmpty();
    }

    @Test
    void twoPupilsOfOneCodeAreRefused() {
        School school = store.write(r -> Sample.school(r, "A"));
        List<PupilDraft> draft = Sample.drafts(1);
        store.write(r -> r.pupils().add(school.id(), draft));

        assertThatThrownBy(() -> store.write(r -> r.pupils().add(school.id(), draft)))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aChangeOfAPupilCountsOnAndAnOldOneIsRefused() {
        Sample sample = Sample.in(store, 1);
        Pupil before = store.read(r -> r.pupils().find(sample.pupil())).orElseThrow();
        Pupil wanted = new Pupil(
                before.id(),
                before.code(),
                new PersonName("Vì Thúy Hạnh"),
                before.birth(),
                before.gender(),
                PupilStatus.MOVED_OUT,
                LocalDate.of(2026, 1, 15),
                before.particulars(),
                before.version());

        Pupil after = store.write(r -> r.pupils().update(wanted));

        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(store.one(r -> r.pupils().find(sample.pupil()))).contains(after);
        assertThatThrownBy(() -> store.write(r -> r.pupils().update(wanted))).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aFormerMemberStaysInTheList() {
        Sample sample = Sample.in(store, 3);
        LocalDate last = LocalDate.of(2026, 1, 15);
        store.write(r -> {
            r.pupils().leave(sample.clazz(), sample.pupils().get(1), last);
            return last;
        });

        List<Enrolment> members = store.read(r -> r.pupils().enrolments(sample.clazz()));

        assertThat(members).extracting(Enrolment::ordinal).containsExactly(1, 2, 3);
        assertThat(members).extracting(Enrolment::to).containsExactly(null, last, null);
        assertThat(members).extracting(Enrolment::from).containsOnly(Sample.DAY);
    }

    @Test
    void stepsOutAndInMakeTwoStaysOfOneRow() {
        Sample sample = Sample.in(store, 1);
        EnrolmentMove out = step(sample, 1, MoveKind.DROPPED_OUT, LocalDate.of(2026, 1, 15));
        EnrolmentMove back = step(sample, 2, MoveKind.RETURNED, LocalDate.of(2026, 2, 9));
        store.write(r -> {
            r.pupils().record(out);
            r.pupils().record(back);
            return out;
        });

        assertThat(store.list(r -> r.pupils().enrolments(sample.clazz())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.to()).isNull();
                    assertThat(one.stays())
                            .containsExactly(new Stay(Sample.DAY, out.day()), new Stay(back.day(), null));
                });
        assertThat(store.list(r -> r.pupils().moves(sample.clazz()))).containsExactly(out, back);
        assertThat(store.list(r -> r.pupils().moves(sample.pupil()))).containsExactly(out, back);
        assertThatThrownBy(() -> store.write(r -> {
                    r.pupils().record(back);
                    return back;
                }))
                .isInstanceOf(StaleRecordException.class);
    }

    private static EnrolmentMove step(Sample sample, int number, MoveKind kind, LocalDate day) {
        return new EnrolmentMove(
                sample.clazz(), sample.pupil(), number, kind, day, null, "", "12/QĐ", "lí do", "giaovu", Sample.NOW);
    }

    @Test
    void fieldsOfAFileAreKeptInVersionsSealedOrNot() {
        Sample sample = Sample.in(store, 1);
        FieldEntry religion = new FieldEntry("religion", 1, List.of(FieldItem.of("BUDDHIST")), "giaovu", Sample.NOW);
        FieldEntry union = new FieldEntry(
                "union",
                1,
                List.of(
                        new FieldItem("DOI", Sample.DAY.minusYears(2), Sample.DAY),
                        new FieldItem("DOAN", Sample.DAY.plusDays(1), null)),
                "gvcn",
                Sample.NOW);
        FieldEntry emptied = new FieldEntry("union", 2, List.of(), "giaovu", Sample.NOW);
        store.write(r -> {
            r.pupilFields().append(sample.pupil(), religion, true);
            r.pupilFields().append(sample.pupil(), union, false);
            r.pupilFields().append(sample.pupil(), emptied, false);
            return religion;
        });

        assertThat(store.list(r -> r.pupilFields().current(sample.pupil()))).containsExactly(religion, emptied);
        assertThat(store.list(r -> r.pupilFields().history(sample.pupil(), "union")))
                .containsExactly(union, emptied);
        assertThatThrownBy(() -> store.write(r -> {
                    r.pupilFields().append(sample.pupil(), union, false);
                    return union;
                }))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aGuardianOfTwoChildrenIsOnePerson() {
        Sample sample = Sample.in(store, 2);
        long school = sample.school().id();
        Guardian mother = store.write(r -> {
            Guardian one = new Guardian(
                    r.guardians().next(school),
                    1,
                    new PersonName("Cà Thị Bun"),
                    1985,
                    "làm ruộng",
                    "",
                    "0912345678",
                    "",
                    "bản Hụm");
            r.guardians().append(one, "giaovu", Sample.NOW);
            sample.pupils().forEach(pupil -> r.guardians()
                    .append(
                            new GuardianLink(one.id(), pupil, 1, Relation.MOTHER, true, null, null),
                            "giaovu",
                            Sample.NOW));
            return one;
        });
        Guardian renamed = new Guardian(mother.id(), 2, new PersonName("Cà Thị Bun"), null, "", "", "", "", "");
        store.write(r -> {
            r.guardians().append(renamed, "giaovu", Sample.NOW);
            return renamed;
        });

        assertThat(store.one(r -> r.guardians().find(mother.id()))).contains(renamed);
        assertThat(store.list(r -> r.guardians().ofSchool(school))).containsExactly(renamed);
        assertThat(store.list(r -> r.guardians().links(mother.id())))
                .extracting(GuardianLink::pupil)
                .containsExactlyElementsOf(sample.pupils());
        assertThat(store.list(r -> r.guardians().links(sample.pupil()))).hasSize(1);
        assertThat(store.list(r -> r.guardians().linksOfSchool(school))).hasSize(2);
    }

    @Test
    void allPupilsOfASchoolAreListedWithoutTheirParticulars() {
        Sample sample = Sample.in(store, 3);

        assertThat(store.list(r -> r.pupils().listed(sample.school().id())))
                .extracting(Listed::id)
                .containsExactlyInAnyOrderElementsOf(sample.pupils());
    }

    @Test
    void theMembershipsOfAPupilComeOldestFirst() {
        Sample sample = Sample.in(store, 1);
        ClassId earlier = store.write(r -> r.classes()
                        .add(new NewClass(sample.school().id(), new SchoolYear(2024), "7A", 7, null, List.of())))
                .id();
        store.write(r -> {
            r.pupils().enrol(earlier, List.of(new NewMember(sample.pupil(), 5, Sample.DAY.minusYears(1))));
            return earlier;
        });

        assertThat(store.list(r -> r.pupils().enrolments(sample.pupil())))
                .extracting(Enrolment::clazz)
                .containsExactly(earlier, sample.clazz());
    }

    @Test
    void anOrdinalIsNeverGivenTwice() {
        Sample sample = Sample.in(store, 1);
        Pupil late = store.write(r -> r.pupils().add(sample.school().id(), Sample.drafts(1)))
                .get(0);

        assertThatThrownBy(() -> store.write(r -> {
                    r.pupils().enrol(sample.clazz(), List.of(new NewMember(late.id(), 1, Sample.DAY)));
                    return late;
                }))
                .isInstanceOf(StaleRecordException.class);
    }
}
