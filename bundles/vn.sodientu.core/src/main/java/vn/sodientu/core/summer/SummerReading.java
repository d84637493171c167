package vn.sodientu.core.summer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.summer.ListKind;
import vn.sodientu.api.summer.ListedPupil;
import vn.sodientu.api.summer.SummerList;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.core.register.Members;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.SummerRecord;

/** From what is stored to what a reader is shown. */
final class SummerReading {
    private final SummerRights rights;
    private final boolean results;

    /** @param results whether the reader may see results, and not only the marks of some subjects */
    SummerReading(SummerRights rights, boolean results) {
        this.rights = rights;
        this.results = results;
    }

    boolean seesAnything(SummerData data) {
        return data.clazz().subjects().stream().anyMatch(subject -> rights.maySee(subject.code()));
    }

    SummerList list(SummerData data, Clock clock) {
        List<Enrolment> members = new Members(data.clazz(), data.enrolments(), LocalDate.now(clock)).current();
        long undecided = members.stream()
                .map(member -> data.results().get(member.pupil().id()))
                .filter(outcome -> outcome == null || outcome.promotion() == null)
                .count();
        List<SummerPupil> pupils = data.enrolments().stream()
                .flatMap(enrolment -> entitled(data, enrolment).stream())
                .filter(pupil -> !pupil.retests().isEmpty() || pupil.training() != null)
                .toList();
        return new SummerList(pupils, members.size(), (int) undecided);
    }

    List<ListedPupil> listed(SummerData data, ListKind kind) {
        return data.enrolments().stream()
                .flatMap(enrolment -> Stream.ofNullable(
                                data.results().get(enrolment.pupil().id()))
                        .filter(kind::holds)
                        .map(outcome -> new ListedPupil(data.clazz(), pupil(data, enrolment, outcome), outcome)))
                .toList();
    }

    private Optional<SummerPupil> entitled(SummerData data, Enrolment enrolment) {
        YearOutcome outcome = data.results().get(enrolment.pupil().id());
        return outcome == null ? Optional.empty() : Optional.of(pupil(data, enrolment, outcome));
    }

    private SummerPupil pupil(SummerData data, Enrolment enrolment, YearOutcome outcome) {
        PupilId id = enrolment.pupil().id();
        List<SummerPupil.Retest> retests = outcome.retestEligible().stream()
                .flatMap(code -> data.clazz().subject(code).stream())
                .filter(subject -> results || rights.maySee(subject.code()))
                .map(subject -> new SummerPupil.Retest(
                        subject,
                        year(outcome, subject),
                        data.record(id, subject.code()),
                        rights.mayEnter(subject.code())))
                .toList();
        return new SummerPupil(enrolment, retests, training(data, id, outcome), results ? outcome : null);
    }

    private SummerPupil.@Nullable Training training(SummerData data, PupilId id, YearOutcome outcome) {
        return results && ListKind.TRAINING.holds(outcome)
                ? new SummerPupil.Training(
                        outcome.year().conduct(),
                        data.record(id, SummerRecord.TRAINING),
                        rights.mayEnter(SummerRecord.TRAINING))
                : null;
    }

    private static @Nullable Mark year(YearOutcome outcome, Subject subject) {
        return outcome.subjects().stream()
                .filter(one -> one.subject().equals(subject.code()))
                .findFirst()
                .map(SubjectOutcome::year)
                .orElse(null);
    }
}
