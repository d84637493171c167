package vn.sodientu.core.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;

/** Whether a class can be as asked. */
final class ClassChecks {
    private static final Pattern SUBJECT = Pattern.compile("[A-Z0-9]{1,12}");
    private static final int MOST_SUBJECTS = 40;

    private ClassChecks() {}

    /** The grade and the name, before a programme is looked for. */
    static FaultList name(NewClass asked, SchoolLevel level) {
        FaultList faults = new FaultList();
        faults.unless(
                level.teaches(asked.grade()),
                "grade",
                "Trường " + level.label().vi() + " chỉ có khối " + level.firstGrade() + " đến " + level.lastGrade(),
                "A school of this level teaches grades " + level.firstGrade() + " to " + level.lastGrade());
        if (faults.isEmpty() && !ClassNames.fits(asked.name(), asked.grade())) {
            faults.add("name", ClassNames.fault(asked.name(), level));
        }
        return faults;
    }

    /** The subjects, given or from the programme. */
    static FaultList subjects(List<Subject> subjects, NewClass asked) {
        FaultList faults = new FaultList();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < subjects.size(); i++) {
            String code = subjects.get(i).code();
            String path = "subjects[" + i + "].code";
            faults.unless(
                    SUBJECT.matcher(code).matches(),
                    path,
                    "Mã môn gồm 1 đến 12 chữ cái in hoa không dấu hoặc chữ số; không phải «" + code + "»",
                    "A subject's code has 1 to 12 capital letters or digits, unlike " + code);
            faults.unless(codes.add(code), path, "Môn " + code + " có hai lần", "Subject " + code + " is given twice");
        }
        faults.unless(
                !subjects.isEmpty() && subjects.size() <= MOST_SUBJECTS,
                "subjects",
                "Một lớp có từ 1 đến 40 môn học",
                "A class has 1 to 40 subjects");
        String specialised = asked.specialisedSubject();
        faults.unless(
                specialised == null || codes.contains(specialised),
                "specialisedSubject",
                "Môn chuyên " + specialised + " không có trong các môn của lớp",
                "The specialised subject " + specialised + " is not among the subjects of the class");
        return faults;
    }
}
