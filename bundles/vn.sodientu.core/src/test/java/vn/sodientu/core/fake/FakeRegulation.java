package vn.sodientu.core.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
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
 * <p>Two things may be settled: which level that is, and how many regular marks a term has.
 *
 * @param lowest lowest grade it governs
 * @param highest highest grade it governs
 * @param values settings other than the standards
 */
public record FakeRegulation(
        RegulationId id,
        int lowest,
        int highest,
        Set<Trait> traits,
        List<GoldenCase> goldenCases,
        Map<String, String> values)
        implements Regulation {
    public static final String LEVEL = ".level";
    public static final String REGULAR = ".regular";
    public static final Subject TOAN = new Subject("TOAN", "Toán", SubjectKind.SCORE, Periods.yearly(140));
    public static final Subject VAN = new Subject("VAN", "Ngữ văn", SubjectKind.SCORE, Periods.yearly(140));
    public static final Subject NHAC = new Subject("NHAC", "Âm nhạc", SubjectKind.COMMENT, Periods.yearly(35));

    public static FakeRegulation of(String code, String version) {
        return new FakeRegulation(
                new RegulationId(code, version), 6, 12, Set.of(Trait.COMPUTED_YEAR_CONDUCT), List.of(), Map.of());
    }

    public FakeRegulation withoutTraits() {
        return new FakeRegulation(id, lowest, highest, Set.of(), goldenCases, values);
    }

    public FakeRegulation governing(int from, int to) {
        return new FakeRegulation(id, from, to, traits, goldenCases, values);
    }

    public FakeRegulation with(GoldenCase... golden) {
        return new FakeRegulation(id, lowest, highest, traits, List.of(golden), values);
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(
                new RuleSetting(
                        id.code() + LEVEL,
                        new LocalText("Có Toán thì được mức nào?", "Which level comes with Toán?"),
                        new RuleSetting.OneOf(List.of(
                                new RuleSetting.Option("T", new LocalText("mức Tốt", "the best")),
                                new RuleSetting.Option("K", new LocalText("mức Khá", "the second")))),
                        "T",
                        new Article(id.code(), "Đ9 k2")),
                new RuleSetting(
                        id.code() + REGULAR,
                        new LocalText("Mỗi học kì có mấy điểm thường xuyên?", "How many regular marks has a term?"),
                        new RuleSetting.Counts(1, 1, 4),
                        "2",
                        new Article(id.code(), "Đ6 k2")));
    }

    /** The levels K and one regular mark do not go together. */
    @Override
    public Regulation with(Map<String, String> wanted) {
        for (Map.Entry<String, String> one : wanted.entrySet()) {
            RuleSetting setting = settings().stream()
                    .filter(s -> s.key().equals(one.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No setting " + one.getKey()));
            if (setting.fault(one.getValue()).isPresent()) {
                throw new IllegalArgumentException(one.toString());
            }
        }
        if ("K".equals(wanted.get(id.code() + LEVEL)) && "1".equals(wanted.get(id.code() + REGULAR))) {
            throw new IllegalArgumentException("K with one regular mark");
        }
        return new FakeRegulation(id, lowest, highest, traits, goldenCases, wanted);
    }

    private String value(String key, String standard) {
        return values.getOrDefault(id.code() + key, standard);
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
        List<MarkColumn> columns = new ArrayList<>();
        int regular = Integer.parseInt(value(REGULAR, "2"));
        for (int i = 1; i <= regular; i++) {
            columns.add(column("tx" + i, MarkColumn.Slot.REGULAR, i == 1));
        }
        columns.add(new MarkColumn(
                "gk",
                MarkColumn.Slot.PERIODIC,
                LocalText.same("GK"),
                1,
                true,
                id.code().equals("TT58")));
        columns.add(column("ck", MarkColumn.Slot.LAST, true));
        for (int topic = 1; topic <= subject.topics(term) && !subject.code().equals("VAN"); topic++) {
            columns.add(column("cd" + topic, MarkColumn.Slot.TOPIC, false));
        }
        return new MarkPlan(
                id,
                subject.kind(),
                columns,
                new MarkPlan.Articles(article("Đ5 k3"), article("Đ5 k4"), article("Đ6 k2")));
    }

    @Override
    public ExemptionRule exemption(Subject subject) {
        ExemptionRule.Effect effect =
                switch (subject.code()) {
                    case "NHAC" -> ExemptionRule.Effect.LEFT_OUT;
                    case "VAN" -> ExemptionRule.Effect.THEORY_INSTEAD;
                    default -> ExemptionRule.Effect.NONE;
                };
        return new ExemptionRule(effect, new Article(id.code(), "Đ12"));
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
        PeriodOutcome first = period(pupil, subjects, Term.HK1, pupil.conduct().hk1());
        List<Reason> reasons = new ArrayList<>();
        if (explain) {
            reasons.add(new Reason(Reason.Topic.LEVEL, null, null, "", "T", LocalText.same("by " + id), article("Đ9")));
            if (first.level() != null) {
                reasons.add(new Reason(
                        Reason.Topic.SETTING,
                        null,
                        null,
                        "",
                        first.level(),
                        LocalText.same("it was settled so"),
                        article("Đ9 k2")));
            }
        }
        return new YearOutcome(
                id,
                subjects,
                first,
                period(pupil, subjects, Term.HK2, pupil.conduct().hk2()),
                period(pupil, subjects, Term.HK2, pupil.conduct().year()),
                promotion(pupil),
                List.of(),
                null,
                reasons);
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return LocalText.same(code);
    }

    private static @Nullable String promotion(PupilYear pupil) {
        if (pupil.plan() != null) {
            return pupil.plan().decision();
        }
        return pupil.absences() == null ? null : pupil.absences() > 45 ? "RETAINED" : "PROMOTED";
    }

    private PeriodOutcome period(PupilYear pupil, List<SubjectOutcome> subjects, Term term, @Nullable String conduct) {
        boolean known = subjects.stream()
                .filter(subject -> subject.subject().equals("TOAN"))
                .map(subject -> subject.of(term.period()))
                .flatMap(Stream::ofNullable)
                .findAny()
                .isPresent();
        return new PeriodOutcome(null, null, known && pupil.plan() == null ? value(LEVEL, "T") : null, conduct, null);
    }

    private static SubjectOutcome outcome(SubjectYear year) {
        Mark second = last(year.hk2());
        Mark first = last(year.hk1());
        return new SubjectOutcome(year.subject().code(), first, second, year.hk2() == null ? first : second);
    }

    private static @Nullable Mark last(@Nullable TermMarks marks) {
        return marks == null ? null : marks.last();
    }

    private Article article(String place) {
        return new Article(id.code(), place);
    }

    private static MarkColumn column(String id, MarkColumn.Slot slot, boolean required) {
        return new MarkColumn(id, slot, LocalText.same(id), 1, required);
    }
}
