package vn.sodientu.rest.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.delegation.NewDelegation;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** A delegation to be given; it begins today. */
@Schema(
        name = "NewDelegation",
        requiredProperties = {"class", "subject", "to", "until", "reason"})
record NewDelegationBody(
        @JsonProperty("class") @Schema(example = "3-7") @Nullable String clazz,
        @Schema(example = "TOAN") @Nullable String subject,
        @Schema(description = "1 or 2; both when absent") @Nullable String term,
        @Schema(description = "The member of staff who is to enter", example = "3-12") @Nullable String to,
        @Schema(description = "Last day, at most a year from now", type = "string", format = "date") @Nullable
                String until,
        @Schema(description = "5 to 500 characters") @Nullable String reason) {
    NewDelegation read() {
        Faults faults = new Faults();
        LocalDate last = Times.dayIfAny(faults, "until", until);
        if (until == null) {
            faults.text("until", null);
        }
        NewDelegation wish = new NewDelegation(
                Ids.clazz(faults, "class", clazz),
                faults.text("subject", subject),
                Times.termIfAny(faults, "term", term),
                Ids.staff(faults, "to", to),
                Objects.requireNonNullElse(last, LocalDate.EPOCH),
                faults.text("reason", reason));
        faults.refuseIfAny();
        return wish;
    }
}
