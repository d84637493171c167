package vn.sodientu.core.census;

import java.time.LocalDate;
import java.util.List;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.ChangeKind;
import vn.sodientu.domain.census.Completion;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Study;
import vn.sodientu.domain.census.StudyState;

/** Checks one person of a household. */
final class PersonChecks {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_NOTE = 300;
    private static final int OLDEST = 1900;
    private static final int MOST_ENTRIES = 20;
    private static final int LAST_GRADE = 12;

    private final FaultList faults;
    private final String path;
    private final LocalDate today;

    PersonChecks(FaultList faults, String path, LocalDate today) {
        this.faults = faults;
        this.path = path;
        this.today = today;
    }

    void check(Person person) {
        TextChecks.needed(faults, path + "name", person.name(), LONGEST_LINE);
        faults.unless(
                person.birthYear() >= OLDEST && person.birthYear() <= today.getYear(),
                path + "birthYear",
                "Năm sinh phải từ " + OLDEST + " đến " + today.getYear(),
                "The year of birth is " + OLDEST + " to " + today.getYear());
        TextChecks.atMost(faults, path + "relation", person.relation(), LONGEST_LINE);
        TextChecks.atMost(faults, path + "ethnicity", person.ethnicity(), LONGEST_LINE);
        TextChecks.atMost(faults, path + "religion", person.religion(), LONGEST_LINE);
        TextChecks.atMost(faults, path + "parents", person.parents(), LONGEST_NOTE);
        TextChecks.atMost(faults, path + "disability", person.disability(), LONGEST_LINE);
        TextChecks.atMost(faults, path + "note", person.note(), LONGEST_NOTE);
        if (few("studies", person.studies())) {
            studies(person);
        }
        if (few("completions", person.completions())) {
            completions(person);
        }
        if (few("changes", person.changes())) {
            changes(person);
        }
    }

    private boolean few(String part, List<?> entries) {
        boolean few = entries.size() <= MOST_ENTRIES;
        faults.unless(
                few, path + part, "Nhiều nhất là " + MOST_ENTRIES + " dòng", "At most " + MOST_ENTRIES + " lines fit");
        return few;
    }

    private void studies(Person person) {
        for (int at = 0; at < person.studies().size(); at++) {
            Study study = person.studies().get(at);
            String line = path + "studies[" + at + "].";
            faults.unless(
                    person.studies().subList(0, at).stream()
                            .noneMatch(one -> one.year().equals(study.year())),
                    line + "year",
                    "Năm học " + study.year() + " đã có một dòng",
                    "The year " + study.year() + " has a line already");
            faults.unless(
                    study.year().start() >= person.birthYear()
                            && !study.year().firstDay().isAfter(today),
                    line + "year",
                    "Năm học " + study.year() + " trước khi sinh hoặc chưa đến",
                    "The year " + study.year() + " is before birth or still to come");
            faults.unless(
                    study.grade() >= 0 && study.grade() <= LAST_GRADE,
                    line + "grade",
                    "Lớp phải từ 0 (chưa vào lớp 1) đến 12",
                    "The grade is 0 (below the first) to 12");
            TextChecks.atMost(faults, line + "class", study.clazz(), LONGEST_LINE);
            TextChecks.atMost(faults, line + "school", study.school(), LONGEST_LINE);
            faults.unless(
                    study.state() != StudyState.STUDYING || !study.school().isEmpty(),
                    line + "school",
                    "Người đang học cần ghi tên trường",
                    "Who is at school needs its name");
            faults.unless(
                    study.state() != StudyState.NOT_YET
                            || (study.grade() == 0 && study.school().isEmpty()),
                    line + "state",
                    "Người chưa đi học không có lớp và trường",
                    "Who is not yet at school has no grade and no school");
        }
    }

    private void completions(Person person) {
        for (int at = 0; at < person.completions().size(); at++) {
            Completion one = person.completions().get(at);
            String line = path + "completions[" + at + "].";
            faults.unless(
                    one.year() > person.birthYear() && one.year() <= today.getYear(),
                    line + "year",
                    "Năm hoàn thành trước khi sinh hoặc chưa đến",
                    "The year is before birth or still to come");
            faults.unless(
                    person.completions().subList(0, at).stream()
                            .noneMatch(before -> before.programme() == one.programme()),
                    line + "programme",
                    "Chương trình này đã ghi ở dòng trên",
                    "This programme is in a line above already");
        }
    }

    private void changes(Person person) {
        for (int at = 0; at < person.changes().size(); at++) {
            Change one = person.changes().get(at);
            String line = path + "changes[" + at + "].";
            faults.unless(
                    one.day().getYear() >= person.birthYear() && !one.day().isAfter(today),
                    line + "day",
                    "Ngày này trước khi sinh hoặc chưa đến",
                    "The day is before birth or still to come");
            TextChecks.atMost(faults, line + "place", one.place(), LONGEST_LINE);
            Change before = at == 0 ? null : person.changes().get(at - 1);
            faults.unless(
                    before == null || follows(before, one),
                    line + "kind",
                    "Không khớp với biến động trước đó",
                    "This does not follow from the change before");
        }
    }

    private static boolean follows(Change before, Change next) {
        return switch (before.kind()) {
            case MOVED_IN -> next.kind() != ChangeKind.MOVED_IN;
            case MOVED_OUT -> next.kind() != ChangeKind.MOVED_OUT;
            case DIED -> false;
        };
    }
}
