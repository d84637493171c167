package vn.sodientu.core.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionTask;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;

/** Finds the corrections a person may see, with what he can do about each. */
final class TaskListing {
    private final Access access;
    private final Duty duty;

    TaskListing(Access access, Duty duty) {
        this.access = access;
        this.duty = duty;
    }

    /** Candidates newest first, before anybody asked whether they may be seen. */
    static List<Named> candidates(
            Records records, Actor who, @Nullable ClassId clazz, Correction.@Nullable State state, LocalDate today) {
        List<Correction> all = new ArrayList<>();
        if (clazz != null) {
            all.addAll(records.corrections().of(clazz));
        } else {
            schools(records, who, today)
                    .forEach(school -> all.addAll(records.corrections().of(school)));
        }
        all.removeIf(one -> state != null && one.state() != state);
        Collections.reverse(all);
        Map<ClassId, Optional<SchoolClass>> classes = new HashMap<>();
        return all.stream()
                .map(one ->
                        named(records, one, classes.computeIfAbsent(one.sheet().clazz(), id -> records.classes()
                                .find(id))))
                .toList();
    }

    /** Those of the candidates that may be seen. */
    List<CorrectionTask> visible(Actor who, List<Named> candidates, boolean mine) {
        Map<SheetId, Boolean> seen = new HashMap<>();
        return candidates.stream()
                .filter(one -> seen.computeIfAbsent(
                        one.correction().sheet(),
                        sheet -> access.allows(who, Permission.VIEW_MARKS, new Scope.OfSheet(sheet))))
                .map(one -> one.task(duty.next(who, one.correction())))
                .filter(task -> !mine || task.next().stream().anyMatch(StepOrder::forward))
                .toList();
    }

    private static Stream<Long> schools(Records records, Actor who, LocalDate today) {
        return who.grants().stream()
                .filter(grant -> grant.holdsOn(today))
                .map(Grant::unit)
                .distinct()
                .filter(unit -> records.units().school(unit).isPresent());
    }

    private static Named named(Records records, Correction correction, Optional<SchoolClass> clazz) {
        String subject = clazz.flatMap(one -> one.subject(correction.sheet().subject()))
                .map(Subject::name)
                .orElse(correction.sheet().subject());
        String pupil = records.pupils()
                .find(correction.pupil())
                .map(one -> one.name().full())
                .orElse("");
        return new Named(correction, clazz.map(SchoolClass::name).orElse(""), subject, pupil);
    }

    /** A correction with the names people know its place by. */
    record Named(Correction correction, String clazz, String subject, String pupil) {
        CorrectionTask task(List<Correction.State> next) {
            return new CorrectionTask(correction, clazz, subject, pupil, next);
        }
    }
}
