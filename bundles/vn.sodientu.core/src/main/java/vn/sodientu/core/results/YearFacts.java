package vn.sodientu.core.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;

/**
 * All that the results of a class follow from. It is read here and nowhere else, so that no way in can forget a part;
 * what is about to be stored is put on top.
 *
 * @param marks of all pupils of the class, or of those it was read for; of two of one cell the later counts
 * @param terms conduct and absences
 */
public record YearFacts(
        List<MarkEntry> marks, List<TermRecord> terms, List<SummerRecord> summers, StandingArrangements arrangements) {
    /** From so many pupils on, reading the whole class is cheaper than naming them. */
    private static final int MANY_PUPILS = 15;

    /** A class as stored. */
    public static YearFacts read(Records records, ClassId clazz) {
        return read(records, clazz, records.marks().current(clazz));
    }

    /** A class as stored, with the marks of at least some pupils. */
    public static YearFacts read(Records records, ClassId clazz, Collection<PupilId> pupils) {
        return pupils.size() < MANY_PUPILS
                ? read(records, clazz, records.marks().current(clazz, List.copyOf(pupils)))
                : read(records, clazz);
    }

    private static YearFacts read(Records records, ClassId clazz, List<MarkEntry> marks) {
        return new YearFacts(
                marks,
                records.terms().current(clazz),
                records.summers().current(clazz),
                StandingArrangements.read(records, clazz));
    }

    /** A class of which nothing but its arrangements is known. */
    static YearFacts none(StandingArrangements arrangements) {
        return new YearFacts(List.of(), List.of(), List.of(), arrangements);
    }

    /** With marks about to be stored. */
    public YearFacts withMarks(Collection<MarkEntry> fresh) {
        return new YearFacts(join(marks, fresh), terms, summers, arrangements);
    }

    /** With conduct and absences about to be stored. */
    public YearFacts withTerms(Collection<TermRecord> fresh) {
        return new YearFacts(marks, join(terms, fresh), summers, arrangements);
    }

    /** With summer items about to be stored. */
    public YearFacts withSummers(Collection<SummerRecord> fresh) {
        return new YearFacts(marks, terms, join(summers, fresh), arrangements);
    }

    /** The years before their summers. */
    public YearFacts withoutSummers() {
        return new YearFacts(marks, terms, List.of(), arrangements);
    }

    /** Under other arrangements. */
    public YearFacts with(StandingArrangements others) {
        return new YearFacts(marks, terms, summers, others);
    }

    /** The years of the pupils as a regulation wants them. */
    public PupilYearAssembly years(ClassPlans plans) {
        return new PupilYearAssembly(plans, this);
    }

    /** The outcomes of some pupils under the regulation of the plans, in the order given, without explanation. */
    public Map<PupilId, YearOutcome> judged(ClassPlans plans, Collection<PupilId> pupils) {
        return ResultComputation.compute(plans.regulation(), years(plans), pupils);
    }

    private static <T> List<T> join(List<T> stored, Collection<T> fresh) {
        List<T> all = new ArrayList<>(stored);
        all.addAll(fresh);
        return all;
    }
}
