package vn.sodientu.core.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.SchoolClass;

/** Compares a list of pupils with what is stored: every fault of every row, or a plan of what to write. */
final class PupilPlanning {
    private static final Pattern CODE = Pattern.compile("\\d{10}");

    private final RosterState state;
    private final FaultList faults = new FaultList();
    private final Set<String> newClasses = new LinkedHashSet<>();
    private final List<PupilDraft> additions = new ArrayList<>();
    private final List<Pupil> updates = new ArrayList<>();
    private final List<PupilPlan.Leave> leaves = new ArrayList<>();
    private final List<PupilPlan.Join> joins = new ArrayList<>();
    private int changed;
    private int unchanged;

    PupilPlanning(RosterState state, List<PupilDraft> drafts) {
        this.state = state;
        Map<String, Long> codes = drafts.stream()
                .map(PupilDraft::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (int i = 0; i < drafts.size(); i++) {
            PupilDraft draft = drafts.get(i);
            String path = "pupils[" + i + "].";
            check(draft, codes.getOrDefault(draft.code(), 0L), path);
            plan(draft, path);
        }
    }

    FaultList faults() {
        return faults;
    }

    /** The plan; meaningless while there are faults. */
    PupilPlan plan() {
        return new PupilPlan(
                List.copyOf(newClasses),
                additions,
                updates,
                leaves,
                joins,
                new StoredPupils(additions.size(), changed, unchanged, newClasses.size()));
    }

    private void check(PupilDraft draft, long uses, String path) {
        if (ClassNames.grade(draft.clazz(), state.school().level()).isEmpty()) {
            faults.add(
                    path + "clazz",
                    ClassNames.fault(draft.clazz(), state.school().level()));
        } else if (state.clazz(draft.clazz()) == null) {
            newClasses.add(draft.clazz());
        }
        faults.unless(
                CODE.matcher(draft.code()).matches(),
                path + "code",
                "Mã định danh gồm đúng 10 chữ số; «" + draft.code() + "» không hợp lệ",
                "A pupil's code has exactly 10 digits, unlike " + draft.code());
        faults.unless(
                uses <= 1,
                path + "code",
                "Mã định danh «" + draft.code() + "» có " + uses + " lần trong danh sách; mỗi học sinh một mã riêng",
                "The code " + draft.code() + " is given " + uses + " times; each pupil has a code of his own");
    }

    private void plan(PupilDraft draft, String path) {
        Pupil known = state.pupil(draft.code());
        if (known == null) {
            additions.add(draft);
            join(draft);
            return;
        }
        if (!known.name().equals(draft.name()) && !known.birth().equals(draft.birth())) {
            faults.add(
                    path + "code",
                    "Mã định danh «" + draft.code()
                            + "» đã thuộc về học sinh khác (khác cả họ tên lẫn ngày sinh); xin kiểm tra lại mã",
                    "The code " + draft.code()
                            + " belongs to another pupil (name and birth date both differ); check the code");
            return;
        }
        Pupil next = PupilChange.of(known, draft);
        boolean moved = membership(known, draft, path);
        if (!next.equals(known)) {
            updates.add(next);
        }
        if (moved || !next.equals(known)) {
            changed++;
        } else {
            unchanged++;
        }
    }

    /** Plans what the row means for the membership; answers whether it changes. */
    private boolean membership(Pupil known, PupilDraft draft, String path) {
        SchoolClass target = state.clazz(draft.clazz());
        Enrolment active = state.active(known.id());
        Enrolment inTarget = state.in(known.id(), target);
        boolean present = draft.status().present();
        if (active != null && active.equals(inTarget)) {
            return !present && leave(active, draft.statusDate());
        }
        if (active != null && draft.status() == PupilStatus.MOVED_OUT) {
            return leave(active, draft.statusDate());
        }
        if (active != null && draft.status() != PupilStatus.MOVED_IN) {
            elsewhere(active, draft, path);
            return false;
        }
        if (inTarget != null && present) {
            returned(inTarget, draft, path);
            return false;
        }
        if (active != null) {
            leave(active, draft.statusDate().minusDays(1));
            return join(draft);
        }
        // A pupil who left and was never on a list of the year gets a row, struck through; one who was keeps his.
        return (present || !state.known(known.id())) && join(draft);
    }

    private boolean leave(Enrolment enrolment, LocalDate day) {
        LocalDate last = day.isBefore(enrolment.from()) ? enrolment.from() : day;
        return leaves.add(
                new PupilPlan.Leave(enrolment.clazz(), enrolment.pupil().id(), last));
    }

    private boolean join(PupilDraft draft) {
        LocalDate first = state.year().firstDay();
        LocalDate day = draft.statusDate();
        boolean later = draft.status() == PupilStatus.MOVED_IN || draft.status() == PupilStatus.RETURNED;
        LocalDate from = later && day.isAfter(first) ? day : first;
        LocalDate last = draft.status().present() ? null : latest(day, from);
        return joins.add(new PupilPlan.Join(draft, from, last));
    }

    private static LocalDate latest(LocalDate day, LocalDate from) {
        return day.isBefore(from) ? from : day;
    }

    private void elsewhere(Enrolment active, PupilDraft draft, String path) {
        String name = state.className(active);
        faults.add(
                path + "clazz",
                "Học sinh mã «" + draft.code() + "» đang học lớp " + name + " trong năm học " + state.year()
                        + "; nếu chuyển sang lớp " + draft.clazz() + " thì ghi trạng thái «"
                        + PupilStatus.MOVED_IN.label() + "»",
                "The pupil with code " + draft.code() + " is in class " + name + " in " + state.year()
                        + "; for a move to class " + draft.clazz() + " give the status «"
                        + PupilStatus.MOVED_IN.label() + "»");
    }

    private void returned(Enrolment ended, PupilDraft draft, String path) {
        faults.add(
                path + "status",
                "Học sinh mã «" + draft.code() + "» đã rời lớp " + draft.clazz() + " ngày " + ended.to()
                        + "; tên còn trong danh sách nên không thêm lần nữa được",
                "The pupil with code " + draft.code() + " left class " + draft.clazz() + " on " + ended.to()
                        + "; the row is still on the list and cannot be added again");
    }
}
