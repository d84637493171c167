package vn.sodientu.core.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Puts together what a regulation needs to judge a pupil's year, from what is stored of a class. */
public final class PupilYearAssembly {
    private final ClassPlans plans;
    private final Map<PupilId, Map<SheetId, Map<String, Mark>>> marks = new HashMap<>();
    private final Map<PupilId, Map<Period, TermRecord>> records = new HashMap<>();
    private final Summers summers;
    private final StandingArrangements arrangements;
    private final ArrangementRules rules;

    /**
     * Of two entries or records of one place the later in the list counts, so that what is about to be stored can
     * follow what is.
     */
    PupilYearAssembly(ClassPlans plans, YearFacts facts) {
        this.plans = plans;
        this.summers = new Summers(plans.regulation(), facts.summers());
        this.arrangements = facts.arrangements();
        this.rules = new ArrangementRules(plans);
        facts.marks().forEach(this::put);
        facts.terms().forEach(record -> records.computeIfAbsent(record.pupil(), p -> new EnumMap<>(Period.class))
                .put(record.period(), record));
    }

    /** One pupil's year; a pupil of whom nothing is known has a year without marks. */
    public PupilYear of(PupilId pupil) {
        Map<SheetId, Map<String, Mark>> own = marks.getOrDefault(pupil, Map.of());
        List<SubjectYear> subjects = plans.clazz().subjects().stream()
                .map(subject -> new SubjectYear(
                        subject, term(pupil, own, subject, Term.HK1), term(pupil, own, subject, Term.HK2)))
                .toList();
        Map<Period, TermRecord> kept = records.getOrDefault(pupil, Map.of());
        PupilYear year = new PupilYear(
                plans.clazz().kind(), subjects, conduct(kept), absences(kept), null, arrangements.plan(pupil));
        return summers.added(pupil, year);
    }

    private void put(MarkEntry entry) {
        Map<String, Mark> cells = marks.computeIfAbsent(entry.pupil(), p -> new HashMap<>())
                .computeIfAbsent(entry.sheet(), s -> new HashMap<>());
        Mark mark = entry.mark();
        if (mark == null) {
            cells.remove(entry.column());
        } else {
            cells.put(entry.column(), mark);
        }
    }

    /** A plan without columns means that the subject is not taught in the term; an exemption does the same to one. */
    private @Nullable TermMarks term(PupilId pupil, Map<SheetId, Map<String, Mark>> own, Subject subject, Term term) {
        MarkPlan plan = plans.plan(subject, term);
        boolean without =
                arrangements.of(pupil).stream().anyMatch(one -> rules.removes(one.what(), subject.code(), term));
        if (plan.columns().isEmpty() || without) {
            return null;
        }
        SheetId sheet = new SheetId(plans.clazz().id(), subject.code(), term);
        Map<String, Mark> cells = own.getOrDefault(sheet, Map.of());
        return cells.isEmpty() ? TermMarks.none() : bySlot(plan, cells);
    }

    private static TermMarks bySlot(MarkPlan plan, Map<String, Mark> cells) {
        List<Mark> regular = new ArrayList<>();
        List<Mark> periodic = new ArrayList<>();
        List<Mark> topics = new ArrayList<>();
        Mark last = null;
        for (MarkColumn column : plan.columns()) {
            Mark mark = cells.get(column.id());
            if (mark != null) {
                switch (column.slot()) {
                    case REGULAR -> regular.add(mark);
                    case PERIODIC -> periodic.add(mark);
                    case TOPIC -> topics.add(mark);
                    case LAST -> last = mark;
                }
            }
        }
        return new TermMarks(regular, periodic, topics, last);
    }

    private static Conduct conduct(Map<Period, TermRecord> kept) {
        return new Conduct(
                conduct(kept.get(Period.HK1)), conduct(kept.get(Period.HK2)), conduct(kept.get(Period.YEAR)));
    }

    private static @Nullable String conduct(@Nullable TermRecord record) {
        return record == null ? null : record.conduct();
    }

    /** The sum of the terms; unknown, not 0, while nobody has counted. */
    private static @Nullable Integer absences(Map<Period, TermRecord> kept) {
        TermRecord first = kept.get(Period.HK1);
        TermRecord second = kept.get(Period.HK2);
        if (first == null && second == null) {
            return null;
        }
        return (first == null ? 0 : first.absences()) + (second == null ? 0 : second.absences());
    }
}
