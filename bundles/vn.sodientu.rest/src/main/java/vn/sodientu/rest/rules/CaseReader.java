package vn.sodientu.rest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Faults;

/**
 * Reads one case of the examples' schema. Members it does not know (id, title, source) are passed over: a case may come
 * as it stands in the published examples.
 */
final class CaseReader {
    private static final ClassKind SOME_CLASS = new ClassKind(SchoolLevel.THCS, 6, null);
    private static final BigDecimal MOST_PERIODS = BigDecimal.valueOf(10_000);

    private final Faults faults;
    private final Members members;
    private final MarkNodes marks;
    private final String prefix;

    /** @param prefix what every path of a fault begins with: empty, or {@code cases[3].} */
    CaseReader(Faults faults, String prefix) {
        this.faults = faults;
        this.members = new Members(faults);
        this.marks = new MarkNodes(faults);
        this.prefix = prefix;
    }

    /** The case; meaningless when faults were found. */
    EvaluationCase read(JsonNode node) {
        PupilYear pupil = new PupilYear(
                classKind(members.object(node, "class_kind", prefix)),
                subjects(members.array(node, "subjects", prefix), prefix + "subjects"),
                conduct(node.path("conduct"), prefix + "conduct."),
                members.countIfAny(node, "absences", prefix),
                summer(node.path("summer"), prefix + "summer"),
                plan(node.path("individual_plan"), prefix + "individual_plan"));
        return new EvaluationCase(pupil, members.textsIfAny(node, "settings", prefix));
    }

    private ClassKind classKind(JsonNode node) {
        String path = prefix + "class_kind.";
        int before = faults.count();
        SchoolLevel level = faults.oneOf(path + "level", members.textIfAny(node, "level", path), SchoolLevel.values());
        Integer grade = members.countIfAny(node, "grade", path);
        String specialised = members.textIfAny(node, "specialised_subject", path);
        if (node.path("specialised").asBoolean() && specialised == null) {
            faults.add(
                    path + "specialised_subject", "Lớp chuyên cần môn chuyên", "A specialised class needs a subject");
        }
        if (faults.count() == before && (grade == null || !level.teaches(grade))) {
            faults.add(
                    path + "grade",
                    "Cấp " + level + " có các khối " + level.firstGrade() + " đến " + level.lastGrade(),
                    level + " has the grades " + level.firstGrade() + " to " + level.lastGrade());
        }
        return faults.count() > before || grade == null ? SOME_CLASS : new ClassKind(level, grade, specialised);
    }

    private List<SubjectYear> subjects(JsonNode nodes, String at) {
        List<SubjectYear> subjects = new ArrayList<>(nodes.size());
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            String path = at + "[" + i + "].";
            Subject subject = subject(node, path);
            if (!codes.add(subject.code()) && !subject.code().isEmpty()) {
                faults.add(path + "code", "Môn này đã có ở trên", "The subject is there already");
            }
            subjects.add(new SubjectYear(
                    subject, marks.term(node.get("hk1"), path + "hk1"), marks.term(node.get("hk2"), path + "hk2")));
        }
        return subjects;
    }

    private Subject subject(JsonNode node, String path) {
        String code = faults.text(path + "code", members.textIfAny(node, "code", path));
        String name = members.textIfAny(node, "name", path);
        String kind = members.textIfAny(node, "kind", path);
        if (kind == null || !(kind.equals("score") || kind.equals("comment"))) {
            faults.add(path + "kind", "Cần score hoặc comment", "score or comment is needed");
        }
        Periods periods =
                new Periods(tenths(node, "periods_per_year", path) / 10, tenths(node, "periods_per_week", path));
        return new Subject(
                code,
                name == null ? code : name,
                "comment".equals(kind) ? SubjectKind.COMMENT : SubjectKind.SCORE,
                periods,
                cluster(node.path("cluster"), path + "cluster"));
    }

    private @Nullable TopicCluster cluster(JsonNode node, String path) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        Integer topics = members.countIfAny(node, "topics", path + ".");
        if (topics == null || topics < 1 || topics > TopicCluster.MOST_TOPICS) {
            faults.add(
                    path + ".topics",
                    "Một cụm có từ 1 đến " + TopicCluster.MOST_TOPICS + " chuyên đề",
                    "A cluster has 1 to " + TopicCluster.MOST_TOPICS + " topics");
            return null;
        }
        String code = members.textIfAny(node, "term", path + ".");
        for (Term term : Term.values()) {
            if (term.period().code().equals(code)) {
                return new TopicCluster(topics, term);
            }
        }
        faults.add(path + ".term", "Cần hk1 hoặc hk2", "hk1 or hk2 is needed");
        return null;
    }

    /** The words PROMOTED and RETAINED are the regulation's to judge, as all codes are. */
    private @Nullable IndividualPlan plan(JsonNode node, String path) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            faults.add(path, "Cần một đối tượng", "An object is needed");
        }
        return new IndividualPlan(members.textIfAny(node, "decision", path + "."));
    }

    private int tenths(JsonNode node, String name, String path) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        BigDecimal number = value.isNumber() ? value.decimalValue() : BigDecimal.ONE.negate();
        if (number.signum() < 0
                || number.compareTo(MOST_PERIODS) > 0
                || number.stripTrailingZeros().scale() > 1) {
            faults.add(path + name, "Số tiết không hợp lệ", "Not a number of lessons");
            return 0;
        }
        return number.movePointRight(1).intValueExact();
    }

    private Conduct conduct(JsonNode node, String path) {
        return new Conduct(
                members.textIfAny(node, "hk1", path),
                members.textIfAny(node, "hk2", path),
                members.textIfAny(node, "year", path));
    }

    private @Nullable Summer summer(JsonNode node, String place) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            faults.add(place, "Cần một đối tượng", "An object is needed");
            return null;
        }
        String path = place + ".";
        List<Summer.Retest> retests = new ArrayList<>();
        JsonNode given = members.arrayIfAny(node, "retests", path);
        for (int i = 0; i < given.size(); i++) {
            String at = path + "retests[" + i + "].";
            String subject = faults.text(at + "subject", members.textIfAny(given.get(i), "subject", at));
            retests.add(new Summer.Retest(
                    subject,
                    marks.mark(given.get(i).get("result"), at + "result").orElse(Comment.FAIL)));
        }
        return new Summer(retests, members.textIfAny(node, "conduct_after", path));
    }
}
