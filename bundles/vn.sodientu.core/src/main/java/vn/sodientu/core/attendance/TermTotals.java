package vn.sodientu.core.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.attendance.RecordAbsences;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The absences of a term as the sum of its days, kept beside the conduct of the homeroom teacher. */
final class TermTotals {
    /** Of one pupil in one term. */
    private record Key(PupilId pupil, Term term) {}

    private final TermDays days;
    private final List<Enrolment> enrolments;
    private final Set<Term> kept;
    private final Map<Key, TermRecord> totals = new HashMap<>();
    private final Map<Key, AbsenceCount> counted;

    TermTotals(TermDays days, List<Enrolment> enrolments, Collection<Absence> before, List<TermRecord> known) {
        this.days = days;
        this.enrolments = enrolments;
        kept = terms(before);
        counted = counts(before);
        for (TermRecord record : known) {
            for (Term term : Term.values()) {
                if (record.period() == term.period()) {
                    totals.put(new Key(record.pupil(), term), record);
                }
            }
        }
    }

    /** Whether a term now gets its first day although somebody typed its totals before. */
    boolean typedBefore(List<Absence> fresh) {
        return terms(fresh).stream().filter(term -> !kept.contains(term)).anyMatch(term -> totals.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().term() == term && entry.getValue().absences() > 0));
    }

    static Refusal refusal() {
        return Refusal.of(
                Refusal.Kind.INVALID,
                "replaceTotals",
                "Số buổi nghỉ của học kì này đã được nhập bằng tổng số. Điểm danh từng buổi sẽ thay các tổng số đó:"
                        + " xác nhận thay (replaceTotals), hoặc tiếp tục nhập tổng số ở trang hạnh kiểm, rèn luyện",
                "The absences of this term were entered as totals. Attendance by half-days takes their place: confirm"
                        + " it (replaceTotals), or go on with totals on the conduct page");
    }

    /** Stores what changed in the totals, and the results of the pupils concerned. */
    void store(
            Records records,
            Actor who,
            RecordAbsences command,
            ClassPlans plans,
            List<Absence> fresh,
            Collection<Absence> all,
            Instant now) {
        List<TermRecord> changed =
                changed(terms(fresh), all, KeptDays.newcomers(records.pupils().moves(command.clazz())));
        records.terms().append(command.clazz(), changed, who.account(), now, command.source());
        List<PupilId> pupils =
                changed.stream().map(TermRecord::pupil).distinct().toList();
        YearFacts facts = YearFacts.read(records, command.clazz(), pupils).withTerms(changed);
        records.results().save(command.clazz(), facts.judged(plans, pupils));
        records.audit()
                .append(
                        command.clazz().school(),
                        now,
                        who.account(),
                        "attendance.record",
                        command.clazz().toString(),
                        "halfDays=" + fresh.size() + " totals=" + changed.size() + " source=" + command.source());
    }

    private Map<Key, AbsenceCount> counts(Collection<Absence> absences) {
        return absences.stream()
                .collect(Collectors.groupingBy(
                        absence -> new Key(absence.pupil(), days.of(absence.day())),
                        Collectors.collectingAndThen(Collectors.toList(), AbsenceCount::of)));
    }

    /** A pupil never absent gets a total of 0 too: now somebody has counted. */
    private List<TermRecord> changed(Set<Term> terms, Collection<Absence> all, Set<PupilId> newcomers) {
        Map<Key, AbsenceCount> byPupil = counts(all);
        List<TermRecord> changed = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            for (Term term : terms) {
                Key key = new Key(enrolment.pupil().id(), term);
                AbsenceCount count = byPupil.getOrDefault(key, AbsenceCount.NONE);
                TermRecord now = totals.get(key);
                if (now != null && newcomers.contains(key.pupil())) {
                    count = grown(now, counted.getOrDefault(key, AbsenceCount.NONE), count);
                }
                if (now == null || now.excused() != count.excused() || now.unexcused() != count.unexcused()) {
                    changed.add(next(key, now, count));
                }
            }
        }
        return changed;
    }

    /** The total with what these days add or take away, so that what came from elsewhere stays in it. */
    private static AbsenceCount grown(TermRecord now, AbsenceCount before, AbsenceCount after) {
        return new AbsenceCount(
                Math.max(0, now.excused() + after.excused() - before.excused()),
                Math.max(0, now.unexcused() + after.unexcused() - before.unexcused()));
    }

    private static TermRecord next(Key key, @Nullable TermRecord now, AbsenceCount count) {
        Period period = key.term().period();
        return new TermRecord(
                key.pupil(),
                period,
                now == null ? null : now.conduct(),
                count.excused(),
                count.unexcused(),
                now == null ? 1 : now.version() + 1);
    }

    private Set<Term> terms(Collection<Absence> absences) {
        return absences.stream().map(absence -> days.of(absence.day())).collect(Collectors.toSet());
    }
}
