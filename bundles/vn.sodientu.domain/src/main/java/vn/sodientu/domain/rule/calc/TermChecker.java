package vn.sodientu.domain.rule.calc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** Checks the marks of one subject and term: their numbers, their kind and their format. */
final class TermChecker {
    private final MarkRules rules;
    private final CaseRules.Articles articles;
    private final boolean complete;

    /** With {@code complete} marks that are missing are faults, else only those that are impossible. */
    TermChecker(CaseRules rules, boolean complete) {
        this.rules = rules.marks();
        this.articles = rules.articles();
        this.complete = complete;
    }

    void check(Subject subject, Term term, @Nullable TermMarks marks, String path, Faults faults) {
        if (marks == null) {
            return;
        }
        Place place = new Place(subject, term, path, faults);
        MarkSlots slots = rules.slots();
        count(place, slots.regular(), marks.regular(), rules.regular(subject, term), articles.regularCount());
        whole(place, slots.regular(), marks.regular());
        topics(place, marks.topics());
        count(place, slots.periodic(), marks.periodic(), rules.periodic(subject), articles.periodicCount());
        Mark last = marks.last();
        if (last != null) {
            kind(place, last, path + "." + slots.last().key());
        } else if (complete) {
            missing(place, slots.last());
        }
    }

    private void topics(Place place, List<Mark> marks) {
        MarkSlots.Name slot = rules.slots().topic();
        int count = rules.topics(place.subject, place.term);
        if (slot != null && count > 0) {
            count(place, slot, marks, Range.exactly(count), articles.topics());
        } else if (!marks.isEmpty()) {
            place.fault(
                    articles.topics(),
                    "." + MarkSlots.TOPIC_KEY,
                    slot == null
                            ? "chuyên đề được tính như điểm thường xuyên của môn học, không có cột riêng"
                            : "môn học không có cụm chuyên đề trong học kì này",
                    slot == null
                            ? "topics count as regular marks of their subject and have no marks of their own"
                            : "the subject has no learning topics in this term");
        }
    }

    private void count(Place place, MarkSlots.Name slot, List<Mark> marks, Range range, Article article) {
        if (marks.size() > range.max() || (complete && marks.size() < range.min())) {
            if (marks.isEmpty() && !slot.many()) {
                missing(place, slot);
            } else {
                boolean exact = range.min() == range.max();
                place.fault(
                        article,
                        "." + slot.key(),
                        "có " + marks.size() + " " + slot.label().vi() + ", cần "
                                + (exact ? "đúng " + range.min() : "từ " + range.min() + " đến " + range.max()),
                        marks.size() + " " + slot.key() + " marks are given, "
                                + (exact ? "exactly " + range.min() : range.min() + " to " + range.max())
                                + " are required");
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            kind(place, marks.get(i), path(place, slot, i));
        }
    }

    private static String path(Place place, MarkSlots.Name slot, int index) {
        return place.path + "." + slot.key() + (slot.many() ? "[" + index + "]" : "");
    }

    private void missing(Place place, MarkSlots.Name slot) {
        boolean scored = place.subject.kind() == SubjectKind.SCORE;
        place.fault(
                articles.missingMark(),
                "." + slot.key(),
                "thiếu " + slot.label().vi() + "; không làm bài và không làm bù thì ghi " + (scored ? "điểm 0" : "CĐ"),
                "the " + slot.key() + " mark is missing; a test not taken and not made up is " + (scored ? "0" : "CD"));
    }

    private void kind(Place place, Mark mark, String path) {
        boolean scored = place.subject.kind() == SubjectKind.SCORE;
        if (mark instanceof Score != scored) {
            place.faults.add(
                    articles.subjectKind(),
                    path,
                    place.vi() + "\"" + mark.display() + "\" không hợp lệ; cần "
                            + (scored ? "điểm từ 0 đến 10" : "Đ hoặc CĐ"),
                    place.en() + "\"" + mark.code() + "\" is not possible; give "
                            + (scored ? "a score from 0 to 10" : "D or CD"));
        }
    }

    private void whole(Place place, MarkSlots.Name slot, List<Mark> marks) {
        if (!rules.wholeRegular(place.subject)) {
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Score score && score.tenths() % 10 != 0) {
                place.faults.add(
                        articles.markFormat(),
                        path(place, slot, i),
                        place.vi() + slot.label().vi() + " " + score.display() + " phải là số nguyên",
                        place.en() + "the " + slot.key() + " mark " + score.code() + " must be a whole number");
            }
        }
    }

    /** Where the faults of a term are. */
    private record Place(Subject subject, Term term, String path, Faults faults) {
        void fault(Article article, String slot, String vi, String en) {
            faults.add(article, path + slot, vi() + vi, en() + en);
        }

        String vi() {
            return subject.name() + ", " + Explanation.inside(term.period()) + ": ";
        }

        String en() {
            return subject.name() + ", " + term.period().label().en() + ": ";
        }
    }
}
