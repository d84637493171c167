package vn.sodientu.rest.staff;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.domain.people.StaffState;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** Staff to be added or changed. */
@Schema(name = "StaffProfiles", requiredProperties = "staff")
record ProfilesBody(@Nullable List<Member> staff) {
    /** One of them; what is left out stays as it is. */
    @Schema(
            name = "StaffToStore",
            requiredProperties = {"code", "name"})
    record Member(
            @Nullable String code,
            @Nullable String name,
            @Schema(format = "date") @Nullable String birth,
            @Nullable String state,
            @Nullable String position,
            @Nullable String subjects,
            @Nullable String email,
            @Nullable String phone) {}

    List<StaffDraft> read() {
        Faults faults = new Faults();
        List<Member> given = faults.given("staff", staff, List.of());
        List<StaffDraft> drafts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            drafts.add(read(faults, given.get(i), "staff[" + i + "]."));
        }
        faults.refuseIfAny();
        return drafts;
    }

    private static StaffDraft read(Faults faults, Member one, String path) {
        return new StaffDraft(
                faults.text(path + "code", one.code()),
                faults.text(path + "name", one.name()),
                Times.dayIfAny(faults, path + "birth", one.birth()),
                one.state() == null ? null : faults.oneOf(path + "state", one.state(), StaffState.values()),
                one.position(),
                one.subjects(),
                one.email(),
                one.phone());
    }
}
