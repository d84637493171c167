package vn.sodientu.demo;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A class to be made.
 *
 * @param complete whether both terms are closed, as in an old year; otherwise term II is partly entered
 */
record ClassPlan(SchoolYear year, String name, int grade, boolean complete) {
    static final SchoolYear OLD = new SchoolYear(2019);
    static final SchoolYear NOW = new SchoolYear(2025);

    /** Classes of an old year under Circular 58 and of the present one under Circular 22. */
    static List<ClassPlan> twoYears(SchoolLevel level) {
        List<ClassPlan> plans = new ArrayList<>();
        for (int grade = level.firstGrade(); grade <= level.lastGrade(); grade++) {
            plans.add(new ClassPlan(OLD, name(level, grade, 0), grade, true));
        }
        plans.addAll(present(level, 2));
        return plans;
    }

    /** Some classes in each grade of the present year. */
    static List<ClassPlan> present(SchoolLevel level, int perGrade) {
        List<ClassPlan> plans = new ArrayList<>();
        for (int grade = level.firstGrade(); grade <= level.lastGrade(); grade++) {
            for (int index = 0; index < perGrade; index++) {
                plans.add(new ClassPlan(NOW, name(level, grade, index), grade, false));
            }
        }
        return plans;
    }

    /** Whether it is the first class of its grade. */
    boolean first() {
        return name.endsWith("A") || name.endsWith("A1");
    }

    private static String name(SchoolLevel level, int grade, int index) {
        return level == SchoolLevel.THCS ? grade + Character.toString('A' + index) : grade + "A" + (index + 1);
    }
}
