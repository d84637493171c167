package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.register.SheetSummary;

/** A mark sheet in a list. */
@Schema(name = "SheetSummary")
record SheetSummaryView(
        String id,
        @JsonProperty("class") String clazz,
        String className,
        int term,
        String subject,
        String subjectName,
        String kind,
        List<String> teachers,
        @Schema(description = "How many required cells are filled") int entered,
        @Schema(description = "How many required cells there are") int required,
        @Schema(description = "Whether you may enter marks") boolean editable) {
    static SheetSummaryView of(SheetSummary sheet) {
        return new SheetSummaryView(
                sheet.id().toString(),
                sheet.id().clazz().toString(),
                sheet.clazz(),
                sheet.id().term().number(),
                sheet.subject().code(),
                sheet.subject().name(),
                sheet.subject().kind().name(),
                sheet.teachers(),
                sheet.entered(),
                sheet.required(),
                sheet.editable());
    }
}
