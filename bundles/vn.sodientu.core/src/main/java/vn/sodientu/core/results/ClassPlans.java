package vn.sodientu.core.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Term;

/** The plans of all subjects of a class, asked from the regulation once a call. */
public final class ClassPlans {
    private final Regulation regulation;
    private final SchoolClass clazz;
    private final Map<Term, Map<String, MarkPlan>> plans = new EnumMap<>(Term.class);
    private final Map<String, ExemptionRule> exemptions = new HashMap<>();
    private final ExemptionRule unknown;

    public ClassPlans(Regulation regulation, SchoolClass clazz) {
        this.regulation = regulation;
        this.clazz = clazz;
        for (Term term : Term.values()) {
            Map<String, MarkPlan> ofTerm = new HashMap<>();
            clazz.subjects().forEach(subject -> ofTerm.put(subject.code(), plan(regulation, subject, term)));
            plans.put(term, ofTerm);
        }
        clazz.subjects().forEach(subject -> exemptions.put(subject.code(), regulation.exemption(subject)));
        unknown = new ExemptionRule(
                ExemptionRule.Effect.NONE, new Article(regulation.id().code(), ""));
    }

    /** The class. */
    public SchoolClass clazz() {
        return clazz;
    }

    /** The regulation that was asked; worthless after the call. */
    public Regulation regulation() {
        return regulation;
    }

    /** The plan of a subject the class is taught. */
    public MarkPlan plan(Subject subject, Term term) {
        return plan(subject.code(), term);
    }

    /** The plan of a sheet of the class; its subject must be one of the class's. */
    public MarkPlan plan(SheetId sheet) {
        return plan(sheet.subject(), sheet.term());
    }

    /** The plan of a subject, empty when the class is not taught it. */
    public Optional<MarkPlan> find(String subject, Term term) {
        return Optional.ofNullable(plans.getOrDefault(term, Map.of()).get(subject));
    }

    /** What an exemption does to a subject; nothing to one the class is not taught. */
    public ExemptionRule exemption(String subject) {
        return exemptions.getOrDefault(subject, unknown);
    }

    /** The sheets of a term in the order of the register; a subject not taught in it has none. */
    public List<SheetId> sheets(Term term) {
        return sheets(clazz, term);
    }

    /** The sheets of a class in a term, without asking a regulation. */
    public static List<SheetId> sheets(SchoolClass clazz, Term term) {
        return clazz.subjects().stream()
                .filter(subject -> subject.taughtIn(term))
                .map(subject -> new SheetId(clazz.id(), subject.code(), term))
                .toList();
    }

    /** In a term without the subject there is nothing to assess, whatever a regulation would say. */
    private static MarkPlan plan(Regulation regulation, Subject subject, Term term) {
        return subject.taughtIn(term)
                ? regulation.plan(subject, term)
                : new MarkPlan(regulation.id(), subject.kind(), List.of());
    }

    private MarkPlan plan(String subject, Term term) {
        MarkPlan plan = plans.getOrDefault(term, Map.of()).get(subject);
        if (plan == null) {
            throw new IllegalArgumentException("Class " + clazz.id() + " is not taught " + subject);
        }
        return plan;
    }
}
