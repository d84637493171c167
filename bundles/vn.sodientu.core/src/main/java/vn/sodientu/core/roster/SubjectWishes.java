package vn.sodientu.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;

/** Makes whole subjects of what was said of them and what is known already. */
final class SubjectWishes {
    private final Regulation regulation;
    private final Map<String, Subject> known = new HashMap<>();
    private final FaultList faults = new FaultList();

    /**
     * For a class under a regulation.
     *
     * @param present the subjects it has, which say more than the programme
     */
    SubjectWishes(Regulation regulation, SchoolLevel level, int grade, List<Subject> present) {
        this.regulation = regulation;
        regulation.electives(level, grade).forEach(subject -> known.put(subject.code(), subject));
        regulation.programme(level, grade).forEach(subject -> known.put(subject.code(), subject));
        present.forEach(subject -> known.put(subject.code(), subject));
    }

    Outcome<List<Subject>> read(List<WantedSubject> wanted) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            subjects.add(read(wanted.get(i), "subjects[" + i + "]."));
        }
        return faults.isEmpty() ? Outcome.done(subjects) : faults.refused();
    }

    private Subject read(WantedSubject wanted, String path) {
        Subject like = known.get(wanted.code());
        String name = wanted.name() != null ? wanted.name() : like == null ? null : like.name();
        SubjectKind kind = wanted.kind() != null ? wanted.kind() : like == null ? null : like.kind();
        Periods periods = wanted.periods() != null ? wanted.periods() : like == null ? null : like.periods();
        if (name == null || kind == null || periods == null) {
            faults.add(
                    path + "code",
                    "Chương trình không có môn «" + wanted.code() + "»; cần tên, loại (kind) và số tiết",
                    "The programme has no subject " + wanted.code() + "; give its name, kind and periods");
            return new Subject(wanted.code(), wanted.code(), SubjectKind.SCORE, Periods.yearly(0));
        }
        Subject subject = new Subject(wanted.code(), name, kind, periods, wanted.cluster(), wanted.onlyTerm());
        TopicCluster cluster = wanted.cluster();
        boolean planned = cluster == null
                || regulation.plan(subject, cluster.term()).columns().stream()
                        .anyMatch(column -> column.slot() == MarkColumn.Slot.TOPIC);
        faults.unless(
                planned,
                path + "cluster",
                regulation.title().vi() + " không có chuyên đề học tập ở môn " + name + " của khối này",
                regulation.title().en() + " has no learning topics with " + name + " in this grade");
        faults.unless(
                cluster == null || subject.taughtIn(cluster.term()),
                path + "cluster.term",
                "Môn " + name + " không dạy ở học kì của cụm chuyên đề; cần chọn cùng một học kì",
                name + " is not taught in the term of its learning topics; choose the same term");
        return subject;
    }
}
