package vn.sodientu.core.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.SchoolClass;

/** Whether a class can be as stated. */
final class ClassProfileChecks {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_STREAM = 100;
    private static final int LONGEST_LANGUAGE = 60;
    /** Six days with two half-days each. */
    private static final int MOST_SESSIONS = 12;

    private ClassProfileChecks() {}

    /**
     * Every fault.
     *
     * @param classes those of the same year by their ids, the class itself among them
     * @param stated what is stated of them
     */
    static FaultList of(ClassProfile wanted, Map<ClassId, SchoolClass> classes, Collection<ClassProfile> stated) {
        FaultList faults = new FaultList();
        TextChecks.atMost(faults, "code", wanted.code(), LONGEST_CODE);
        TextChecks.atMost(faults, "stream", wanted.stream(), LONGEST_STREAM);
        TextChecks.atMost(faults, "foreignLanguage", wanted.foreignLanguage(), LONGEST_LANGUAGE);
        TextChecks.atMost(faults, "together", wanted.together(), LONGEST_CODE);
        Integer sessions = wanted.sessionsPerWeek();
        faults.unless(
                sessions == null || (sessions >= 1 && sessions <= MOST_SESSIONS),
                "sessionsPerWeek",
                "Số buổi học một tuần từ 1 đến " + MOST_SESSIONS,
                "A week has 1 to " + MOST_SESSIONS + " half-days");
        List<ClassProfile> others = stated.stream()
                .filter(other -> !other.clazz().equals(wanted.clazz()))
                .toList();
        for (ClassProfile other : others) {
            String name = name(classes, other.clazz());
            faults.unless(
                    wanted.code().isEmpty() || !wanted.code().equals(other.code()),
                    "code",
                    "Mã lớp này là của lớp " + name,
                    "This code is that of class " + name);
            faults.unless(
                    !wanted.multigrade()
                            || !wanted.together().equals(other.together())
                            || grade(classes, wanted.clazz()) != grade(classes, other.clazz()),
                    "together",
                    "Lớp ghép gồm các lớp khác khối; lớp " + name + " cùng khối đã ở trong lớp ghép này",
                    "A multi-grade class joins classes of different grades; " + name + " of the same grade is in it");
        }
        return faults;
    }

    private static String name(Map<ClassId, SchoolClass> classes, ClassId id) {
        SchoolClass clazz = classes.get(id);
        return clazz == null ? id.toString() : clazz.name();
    }

    private static int grade(Map<ClassId, SchoolClass> classes, ClassId id) {
        SchoolClass clazz = classes.get(id);
        return clazz == null ? 0 : clazz.grade();
    }
}
