package vn.sodientu.core.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.StaffProfile;
import vn.sodientu.domain.people.StaffState;
import vn.sodientu.domain.text.VietnameseText;

/** A list of staff beside the register: every fault, or what is to be written and what it changes. */
final class StaffPlan {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FaultList faults = new FaultList();
    private final List<Write> writes = new ArrayList<>();
    private final List<Comparison.Changed> changed = new ArrayList<>();
    private final List<Comparison.Entry> added = new ArrayList<>();
    private final List<Comparison.Entry> missing;
    private int unchanged;

    /** A member of staff to be written. */
    record Write(StaffProfile profile, boolean known) {}

    StaffPlan(List<StaffProfile> register, List<StaffDraft> drafts) {
        Map<String, StaffProfile> known = register.stream()
                .collect(Collectors.toMap(profile -> profile.staff().code(), Function.identity()));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            StaffDraft draft = drafts.get(i);
            String code = VietnameseText.clean(draft.code());
            int before = StaffChecks.check(draft, "staff[" + i + "].", faults);
            faults.unless(
                    named.add(code),
                    "staff[" + i + "].code",
                    "Mã «" + code + "» có hai lần trong danh sách; mỗi người một mã riêng",
                    "The code " + code + " is given twice; everybody has a code of their own");
            if (before == 0) {
                plan(draft, code, known.get(code));
            }
        }
        missing = register.stream()
                .filter(profile -> profile.state().present())
                .map(StaffProfile::staff)
                .filter(member -> !named.contains(member.code()))
                .map(StaffPlan::entry)
                .toList();
    }

    private void plan(StaffDraft draft, String code, @Nullable StaffProfile old) {
        PersonName name = new PersonName(draft.name());
        if (old == null) {
            Staff fresh = new Staff(new StaffId(0, 0), code, name);
            writes.add(
                    new Write(merged(draft, new StaffProfile(fresh, null, StaffState.WORKING, "", "", "", "")), false));
            added.add(entry(fresh));
            return;
        }
        Staff renamed = new Staff(old.staff().id(), code, name);
        StaffProfile wanted = merged(
                draft,
                new StaffProfile(
                        renamed, old.birth(), old.state(), old.position(), old.subjects(), old.email(), old.phone()));
        if (wanted.equals(old)) {
            unchanged++;
        } else {
            writes.add(new Write(wanted, true));
            changed.add(new Comparison.Changed(entry(old.staff()), differences(old, wanted)));
        }
    }

    private static StaffProfile merged(StaffDraft draft, StaffProfile base) {
        LocalDate birth = draft.birth();
        StaffState state = draft.state();
        return new StaffProfile(
                base.staff(),
                birth == null ? base.birth() : birth,
                state == null ? base.state() : state,
                text(draft.position(), base.position()),
                text(draft.subjects(), base.subjects()),
                text(draft.email(), base.email()),
                text(draft.phone(), base.phone()));
    }

    private static String text(@Nullable String given, String otherwise) {
        return given == null ? otherwise : VietnameseText.clean(given);
    }

    private static List<Comparison.Difference> differences(StaffProfile old, StaffProfile wanted) {
        List<Comparison.Difference> found = new ArrayList<>();
        add(found, "Họ tên", old.staff().name().full(), wanted.staff().name().full());
        add(found, "Ngày sinh", day(old.birth()), day(wanted.birth()));
        add(
                found,
                "Trạng thái",
                old.state().label().vi(),
                wanted.state().label().vi());
        add(found, "Vị trí việc làm", old.position(), wanted.position());
        add(found, "Môn dạy", old.subjects(), wanted.subjects());
        add(found, "Email", old.email(), wanted.email());
        add(found, "Điện thoại", old.phone(), wanted.phone());
        return found;
    }

    private static void add(List<Comparison.Difference> found, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Comparison.Difference(field, before, after));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static Comparison.Entry entry(Staff member) {
        return new Comparison.Entry(member.code(), member.name().full());
    }

    FaultList faults() {
        return faults;
    }

    List<Write> writes() {
        return writes;
    }

    Comparison comparison() {
        return new Comparison(changed, added, missing, unchanged);
    }
}
