package vn.sodientu.rest.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.print.PrintRequest;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** What is to be printed. */
@Schema(
        name = "NewPrintOrder",
        requiredProperties = {"template", "class"})
record PrintOrderBody(
        @Schema(description = "Id of a template; which version is the unit's choice") @Nullable String template,
        @JsonProperty("class") @Schema(example = "3-17") @Nullable String clazz,
        @Schema(
                        description = "A term prints what is known by its end, year the whole book",
                        allowableValues = {"hk1", "hk2", "year"},
                        defaultValue = "year")
                @Nullable
                String period) {
    PrintRequest read() {
        Faults faults = new Faults();
        String book = faults.text("template", template);
        ClassId of = Ids.clazz(faults, "class", clazz);
        Period until = Times.periodOrYear(faults, "period", period);
        faults.refuseIfAny();
        return new PrintRequest(book, of, until);
    }
}
