package vn.sodientu.core.fake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/**
 * A made-up circular that is easy to check by eye: the last test is the term's result, the second term's is the year's,
 * and the level is T as soon as Toán has a result.
 *
 * @param lowest lowest grade it governs
 * @param highest highest grade it governs
 */
public record FakeRegulation(RegulationId id, int lowest, int highest, Set<Trait> traits, List<GoldenCase> goldenCases)
        implements Regulation {
    public static final Subject TOAN = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
    public static final Subject VAN = new Subject("VAN", "Ngữ văn", SubjectKind.SCORE, Periods.yearly(140));
    public static final Subject NHAC = new Subject("NHAC", "Âm nhạc", SubjectKind.COMMENT, Periods.yearly(35));

    public static FakeRegulation of(String code, String version) {
        return new FakeRegulation(
                new RegulationId(code, version), 6, 12, Set.of(Trait.COMPUTED_YEAR_CONDUCT), List.of());
    }

    public FakeRegulation withoutTraits() {
        return new FakeRegulation(id, lowest, highest, Set.of(), goldenCases);
    }

    public FakeRegulation governing(int from, int to) {
        return new FakeRegulation(id, from, to, traits, goldenCases);
    }

    public FakeRegulation with(GoldenCase golden) {
        return new FakeRegulation(id, lowest, highest, traits, List.of(golden));
    }

    @Override
    public LocalText title() {
        return LocalText.same("Thông tư " + id.code());
    }

    @Override
    public boolean governs(SchoolYear year, int grade) {
        return grade >= lowest && grade <= highest;
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return List.of(TOAN, VAN, NHAC);
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        return new MarkPlan(
                id,
                subject.kind(),
                List.of(
                        column("tx1", MarkColumn.Slot.REGULAR, true),
                        column("tx2", MarkColumn.Slot.REGULAR, false),
                        column("gk", MarkColumn.Slot.PERIODIC, true),
                        column("ck", MarkColumn.Slot.LAST, true)));
    }

    @Override
    public List<String> conductCodes() {
        return List.of("T", "K", "D", "CD");
    }

    @Override
    public List<Violation> check(PupilYear pupil) {
        return pupil.absences() == null
                ? List.of(Violation.by(
                        new Article(id.code(), "Đ1"), "absences", new LocalText("Thiếu số buổi nghỉ", "No absences")))
                : List.of();
    }

    @Override
    public YearOutcome evaluate(PupilYear pupil, boolean explain) {
        List<SubjectOutcome> subjects =
                pupil.subjects().stream().map(FakeRegulation::outcome).toList();
        List<Reason> reasons = explain
                ? List.of(new Reason(
                        Reason.Topic.LEVEL,
                        null,
                        null,
                        "",
                        "T",
                        LocalText.same("by " + id),
                        new Article(id.code(), "Đ9")))
                : List.of();
        return new YearOutcome(
                id,
                subjects,
                period(subjects, Term.HK1, pupil.conduct().hk1()),
                period(subjects, Term.HK2, pupil.conduct().hk2()),
                period(subjects, Term.HK2, pupil.conduct().year()),
                pupil.absences() == null ? null : pupil.absences() > 45 ? "RETAINED" : "PROMOTED",
                List.of(),
                null,
                reasons);
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return LocalText.same(code);
    }

    private static PeriodOutcome period(List<SubjectOutcome> subjects, Term term, @Nullable String conduct) {
        boolean known = subjects.stream()
                .filter(subject -> subject.subject().equals("TOAN"))
                .map(subject -> subject.of(term.period()))
                .flatMap(Stream::ofNullable)
                .findAny()
                .isPresent();
        return new PeriodOutcome(null, null, known ? "T" : null, conduct, null);
    }

    private static SubjectOutcome outcome(SubjectYear year) {
        Mark second = last(year.hk2());
        return new SubjectOutcome(year.subject().code(), last(year.hk1()), second, second);
    }

    private static @Nullable Mark last(@Nullable TermMarks marks) {
        return marks == null ? null : marks.last();
    }

    private static MarkColumn column(String id, MarkColumn.Slot slot, boolean required) {
        return new MarkColumn(id, slot, LocalText.same(id), 1, required);
    }
}
