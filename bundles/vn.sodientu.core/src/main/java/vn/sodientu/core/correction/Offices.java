package vn.sodientu.core.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;

/**
 * Keeps the steps of a correction with different people. One person may take two only when he holds both offices and
 * nobody else could have taken one of them: a homeroom teacher who alone teaches the subject, a principal who teaches
 * and is the only one.
 */
final class Offices {
    private final Records records;
    private final Actor who;
    private final SchoolClass clazz;
    private final LocalDate today;

    Offices(Records records, Actor who, SchoolClass clazz, LocalDate today) {
        this.records = records;
        this.who = who;
        this.clazz = clazz;
        this.today = today;
    }

    /** Why the person may not take this step after those taken; empty when he may. */
    Optional<Refusal> against(Correction correction, Correction.State step) {
        boolean before =
                correction.steps().stream().anyMatch(done -> done.account().equals(who.account()));
        if (!before) {
            return Optional.empty();
        }
        boolean alone = step == Correction.State.CONFIRMED ? onlyTeacher(correction) : onlyPrincipal();
        return alone ? Optional.empty() : Optional.of(refusal(step));
    }

    private boolean onlyTeacher(Correction correction) {
        StaffId homeroom = clazz.homeroom();
        if (homeroom == null || grants().stream().noneMatch(grant -> homeroom.equals(grant.staff()))) {
            return false;
        }
        List<StaffId> teachers = records.classes().assignments(clazz.id()).stream()
                .filter(assignment -> assignment.sheet().equals(correction.sheet())
                        && assignment.holdsOn(LocalDate.now(CountryClock.vietnam())))
                .map(Assignment::teacher)
                .distinct()
                .toList();
        return teachers.equals(List.of(homeroom));
    }

    private boolean onlyPrincipal() {
        long school = clazz.id().school();
        if (grants().stream().noneMatch(grant -> principal(grant, school))) {
            return false;
        }
        return records.accounts().all().stream()
                .filter(account -> account.closed() == null && !account.name().equals(who.account()))
                .flatMap(account -> account.grants().stream())
                .noneMatch(grant -> principal(grant, school));
    }

    private boolean principal(Grant grant, long school) {
        return grant.role() == Role.PRINCIPAL && grant.unit() == school && grant.holdsOn(today);
    }

    private List<Grant> grants() {
        return who.grants().stream().filter(grant -> grant.holdsOn(today)).toList();
    }

    private static Refusal refusal(Correction.State step) {
        LocalText help = step == Correction.State.CONFIRMED
                ? new LocalText(
                        "Giáo viên khác cùng dạy môn này đề nghị sửa, giáo viên chủ nhiệm xác nhận",
                        "Another teacher of the subject proposes and the homeroom teacher confirms")
                : new LocalText("Hiệu trưởng khác của trường", "Another principal of the school");
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                List.of(new Violation(
                        "account",
                        new LocalText(
                                "Một người không làm hai bước của cùng một lần sửa điểm; tài khoản này đã làm một bước"
                                        + " trước đó và vẫn có người khác đảm nhận được",
                                "One person does not take two steps of one correction; this account took one before and"
                                        + " somebody else can take this one"),
                        null,
                        help)));
    }
}
