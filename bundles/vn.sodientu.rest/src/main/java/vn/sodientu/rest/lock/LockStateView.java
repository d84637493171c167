package vn.sodientu.rest.lock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What is closed of a class in a period. */
@Schema(name = "LockState")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LockStateView(
        @JsonProperty("class") String clazz,
        String period,
        List<SheetLocks> sheets,
        @Schema(description = "What closes conduct and absences; absent when they are open") @Nullable
                ClosedView records) {
    /** A sheet with its closed columns. */
    @Schema(name = "SheetLocks")
    record SheetLocks(
            String subject,
            String name,
            int columns,
            @Schema(description = "By column; an open column is not named") Map<String, ClosedView> closed) {}

    /** Why something is closed and who can open it. */
    @Schema(name = "Closed")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClosedView(String message, @Nullable String help) {
        static @Nullable ClosedView of(@Nullable Violation violation, Locale locale) {
            return violation == null ? null : given(violation, locale);
        }

        static ClosedView given(Violation violation, Locale locale) {
            LocalText help = violation.help();
            return new ClosedView(violation.message().in(locale), help == null ? null : help.in(locale));
        }
    }

    static LockStateView of(LockState state, Locale locale) {
        return new LockStateView(
                state.clazz().toString(),
                state.period().code(),
                state.sheets().stream().map(sheet -> sheet(sheet, locale)).toList(),
                ClosedView.of(state.records(), locale));
    }

    private static SheetLocks sheet(LockState.Sheet sheet, Locale locale) {
        Map<String, ClosedView> closed = new TreeMap<>();
        sheet.closed().forEach((column, violation) -> closed.put(column, ClosedView.given(violation, locale)));
        return new SheetLocks(sheet.subject(), sheet.name(), sheet.columns(), closed);
    }
}
