package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.account.NewAccount;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** An account to be created. */
@Schema(
        name = "NewAccount",
        requiredProperties = {"name", "displayName", "password"})
record NewAccountBody(
        @Schema(description = "2 to 40 characters a-z, 0-9, dot, hyphen") @Nullable String name,
        @Nullable String displayName,
        @Schema(
                        description = "At least 10 characters; neither the account's name nor one that everybody tries",
                        format = "password")
                @Nullable
                String password,
        @Nullable List<GrantBody> grants) {
    /** A role to be held at a unit. */
    @Schema(
            name = "NewGrant",
            requiredProperties = {"role", "unit"})
    record GrantBody(
            @Schema(implementation = Role.class) @Nullable String role,
            @Nullable String unit,
            @Schema(description = "The member of staff a teacher, clerk or principal is") @Nullable String staff,
            @Schema(description = "The child of a parent") @Nullable String pupil,
            @Schema(description = "First day, today when absent", type = "string", format = "date") @Nullable
                    String from,
            @Schema(description = "Last day; an inspector needs one", type = "string", format = "date") @Nullable
                    String to) {}

    NewAccount read(LocalDate today) {
        Faults faults = new Faults();
        List<Grant> read = new ArrayList<>();
        List<GrantBody> given = grants == null ? List.of() : grants;
        for (int i = 0; i < given.size(); i++) {
            read.add(read(faults, "grants[" + i + "].", given.get(i), today));
        }
        NewAccount account = new NewAccount(
                faults.text("name", name),
                faults.text("displayName", displayName),
                faults.text("password", password),
                read);
        faults.refuseIfAny();
        return account;
    }

    private static Grant read(Faults faults, String path, GrantBody grant, LocalDate today) {
        LocalDate from = Times.dayIfAny(faults, path + "from", grant.from());
        return new Grant(
                faults.oneOf(path + "role", grant.role(), Role.values()),
                Ids.unit(faults, path + "unit", grant.unit()),
                Ids.staffIfAny(faults, path + "staff", grant.staff()),
                Ids.pupilIfAny(faults, path + "pupil", grant.pupil()),
                from == null ? today : from,
                Times.dayIfAny(faults, path + "to", grant.to()));
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "NewAccountBody[" + name + "]";
    }
}
