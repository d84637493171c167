package vn.sodientu.modules.run.circular;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** A circular that only knows its own name. Its class is loaded anew in each version of the bundle. */
public final class TestCircular implements Regulation {
    private final RegulationId id;
    private final List<GoldenCase> golden;

    /** Called by declarative services. */
    public TestCircular(BundleContext context) {
        String code = context.getBundle().getHeaders("").get("Test-Code");
        id = new RegulationId(code, context.getBundle().getVersion().toString());
        String failing = context.getBundle().getHeaders("").get("Test-Golden");
        golden = failing == null
                ? List.of()
                : List.of(new GoldenCase(
                        failing,
                        new PupilYear(new ClassKind(SchoolLevel.THCS, 8, null), List.of(), Conduct.NONE, 0, null),
                        Map.of("level", "T"),
                        "Đ1"));
    }

    @Override
    public List<GoldenCase> goldenCases() {
        return golden;
    }

    @Override
    public RegulationId id() {
        return id;
    }

    @Override
    public LocalText title() {
        return LocalText.same(id.toString());
    }

    @Override
    public Set<Trait> traits() {
        return Set.of();
    }

    @Override
    public boolean governs(SchoolYear year, int grade) {
        return true;
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return List.of();
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> conductCodes() {
        return List.of();
    }

    @Override
    public List<Violation> check(PupilYear pupil) {
        return List.of();
    }

    @Override
    public YearOutcome evaluate(PupilYear pupil, boolean explain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return LocalText.same(code);
    }
}
