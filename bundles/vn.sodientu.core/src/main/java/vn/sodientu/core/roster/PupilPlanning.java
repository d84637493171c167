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
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.StoredPupils;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.MoveKind;
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
    private final List<PupilPlan.Return> returns = new ArrayList<>();
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
                returns,
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
            join(draft, null);
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
            return !present && leave(active, draft);
        }
        if (active != null && draft.status() == PupilStatus.MOVED_OUT) {
            return leave(active, draft);
        }
        if (active != null && draft.status() != PupilStatus.MOVED_IN) {
            elsewhere(active, draft, path);
            return false;
        }
        if (inTarget != null && present) {
            return returned(inTarget, active, draft, path);
        }
        if (active != null) {
            change(active, draft);
            return join(draft, active.clazz());
        }
        // A pupil who left and was never on a list of the year gets a row, struck through; one who was keeps his.
        return (present || !state.known(known.id())) && join(draft, state.leftLast(known.id()));
    }

    private boolean leave(Enrolment active, PupilDraft draft) {
        MoveKind kind = draft.status() == PupilStatus.MOVED_OUT ? MoveKind.MOVED_OUT : MoveKind.LEFT;
        return leaves.add(new PupilPlan.Leave(
                active.clazz(), active.pupil().id(), latest(draft.statusDate(), since(active)), kind, null));
    }

    private void change(Enrolment active, PupilDraft draft) {
        LocalDate last = latest(draft.statusDate().minusDays(1), since(active));
        leaves.add(new PupilPlan.Leave(active.clazz(), active.pupil().id(), last, MoveKind.CLASS_OUT, draft.clazz()));
    }

    private static LocalDate since(Enrolment enrolment) {
        return enrolment.stays().get(enrolment.stays().size() - 1).from();
    }

    private boolean join(PupilDraft draft, @Nullable ClassId cameFrom) {
        LocalDate first = state.year().firstDay();
        LocalDate day = draft.statusDate();
        boolean later = draft.status() == PupilStatus.MOVED_IN || draft.status() == PupilStatus.RETURNED;
        LocalDate from = later && day.isAfter(first) ? day : first;
        LocalDate last = draft.status().present() ? null : latest(day, from);
        return joins.add(new PupilPlan.Join(draft, from, last, cameFrom));
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

    /** Who comes back has his own row and number again; the row says so only when the file does. */
    private boolean returned(Enrolment ended, @Nullable Enrolment active, PupilDraft draft, String path) {
        LocalDate last = ended.to();
        boolean back = draft.status() == PupilStatus.RETURNED || draft.status() == PupilStatus.MOVED_IN;
        if (back && (last == null || draft.statusDate().isAfter(last))) {
            if (active != null) {
                change(active, draft);
            }
            ClassId from = active == null ? null : active.clazz();
            PupilId pupil = ended.pupil().id();
            return returns.add(new PupilPlan.Return(draft, ended.clazz(), pupil, draft.statusDate(), from));
        }
        faults.add(
                path + "status",
                "Học sinh mã «" + draft.code() + "» đã rời lớp " + draft.clazz() + " ngày " + last
                        + "; nếu em học lại thì ghi trạng thái «" + PupilStatus.RETURNED.label()
                        + "» với ngày sau ngày ấy",
                "The pupil with code " + draft.code() + " left class " + draft.clazz() + " on " + last
                        + "; for one who returned give the status «" + PupilStatus.RETURNED.label()
                        + "» with a later day");
        return false;
    }
}
