package vn.sodientu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;

/** The whole demo data set, always the same. */
final class DemoData {
    /** Setting at the department: "started", then "done". A set left at "started" is not whole. */
    static final String MARKER = "demo";

    private static final long SEED = 2017;
    private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);
    private static final int DISTRICT_SCHOOLS = 30;

    private final Services services;
    private final String password;

    DemoData(Services services, String password) {
        this.services = services;
        this.password = password;
    }

    void make(boolean wholeDistrict) {
        SplittableRandom random = new SplittableRandom(SEED);
        Unit department = unit(new NewUnit(null, UnitKind.DEPARTMENT, "14", "Sở Giáo dục và Đào tạo Sơn La", SINCE));
        mark(department, "started");
        Unit district = unit(
                new NewUnit(department.id(), UnitKind.DISTRICT, "14.122", "Phòng Giáo dục và Đào tạo Mai Sơn", SINCE));
        AccountMaker accounts = new AccountMaker(services, password);
        PupilMaker pupils = new PupilMaker(random);
        School lower = school("Trường THCS Chiềng Mai", SchoolLevel.THCS, district, "Xã Chiềng Mai");
        SchoolMaker lowerMaker = new SchoolMaker(services, random.split(), pupils);
        lowerMaker.fill(lower, ClassPlan.twoYears(SchoolLevel.THCS));
        School upper = school("Trường THPT Mai Sơn", SchoolLevel.THPT, department, "Xã Mai Sơn");
        new SchoolMaker(services, random.split(), pupils).fill(upper, ClassPlan.twoYears(SchoolLevel.THPT));
        if (wholeDistrict) {
            makeDistrict(random, district, pupils);
        }
        List<Long> communes = new Reform(services).apply(department, district, lower, wholeDistrict);
        accounts.ofUnits(department.id(), communes);
        accounts.ofSchool(lower, lowerMaker);
        mark(department, "done");
    }

    private void makeDistrict(SplittableRandom random, Unit district, PupilMaker pupils) {
        for (int i = 1; i <= DISTRICT_SCHOOLS - 2; i++) {
            School school = school("Trường THCS Mai Sơn số " + i, SchoolLevel.THCS, district, "Xã Mai Sơn");
            new SchoolMaker(services, random.split(), pupils).fill(school, ClassPlan.present(SchoolLevel.THCS, 3));
        }
    }

    private Unit unit(NewUnit unit) {
        return services.roster().createUnit(services.actor(), unit).orThrow();
    }

    private School school(String name, SchoolLevel level, Unit unit, String commune) {
        return services.roster()
                .createSchool(
                        services.actor(), new NewSchool(name, level, unit.id(), null, "Tỉnh Sơn La", commune, SINCE))
                .orThrow();
    }

    private void mark(Unit department, String state) {
        services.choices()
                .choose(
                        services.actor(),
                        new NewChoice(department.id(), Choice.Kind.SETTING, MARKER, null, ClassPlan.OLD, null, state))
                .orThrow();
    }

    /** What became of an earlier attempt. */
    static State state(Services services) {
        List<Unit> units = services.roster().units(services.actor()).orThrow();
        if (units.isEmpty()) {
            return State.EMPTY;
        }
        String marker = services.choices()
                .effective(units.get(0).id(), Choice.Kind.SETTING, MARKER, ClassPlan.NOW, null)
                .map(Choice::value)
                .orElse("done");
        return marker.equals("done") ? State.PRESENT : State.BROKEN_OFF;
    }

    /** How the database stands. */
    enum State {
        /** Nothing there yet. */
        EMPTY,
        /** Data are there, ours or others'. */
        PRESENT,
        /** Making them was broken off. */
        BROKEN_OFF
    }
}
