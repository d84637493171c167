package vn.sodientu.domain.rule.calc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;

/** Checks the marks of one subject and term: their numbers and their kind. */
final class TermChecker {
    private final MarkRules rules;
    private final CaseRules.Articles articles;

    TermChecker(CaseRules rules) {
        this.rules = rules.marks();
        this.articles = rules.articles();
    }

    void check(Subject subject, Period period, @Nullable TermMarks marks, String path, Faults faults) {
        if (marks == null) {
            return;
        }
        Place place = new Place(subject, period, path, faults);
        MarkSlots slots = rules.slots();
        count(place, slots.regular(), marks.regular(), rules.regular(subject), articles.regularCount());
        count(place, slots.periodic(), marks.periodic(), rules.periodic(subject), articles.periodicCount());
        Mark last = marks.last();
        if (last == null) {
            missing(place, slots.last());
        } else {
            kind(place, last, path + "." + slots.last().key());
        }
    }

    private void count(Place place, MarkSlots.Name slot, List<Mark> marks, Range range, Article article) {
        if (!range.allows(marks.size())) {
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
            kind(place, marks.get(i), place.path + "." + slot.key() + (slot.many() ? "[" + i + "]" : ""));
        }
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

    /** Where the faults of a term are. */
    private record Place(Subject subject, Period period, String path, Faults faults) {
        void fault(Article article, String slot, String vi, String en) {
            faults.add(article, path + slot, vi() + vi, en() + en);
        }

        String vi() {
            return subject.name() + ", " + Explanation.inside(period) + ": ";
        }

        String en() {
            return subject.name() + ", " + period.label().en() + ": ";
        }
    }
}
