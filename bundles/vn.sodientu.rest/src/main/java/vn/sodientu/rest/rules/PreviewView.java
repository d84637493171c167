package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.domain.rule.RegulationId;

/** A preview: what it compares, how far it is, and what it found so far. */
@Schema(name = "Preview")
record PreviewView(
        String id,
        @Schema(allowableValues = {"WAITING", "RUNNING", "DONE", "CANCELLED", "FAILED"}) String state,
        @Schema(description = "Why it failed") @Nullable String reason,
        @Schema(example = "TT22/1.0.1") String candidate,
        @Schema(description = "What governs now in the classes compared so far") List<String> governing,
        String unit,
        String year,
        @Nullable Integer grade,
        Map<String, String> settings,
        @Schema(description = "Classes to compare") int classes,
        int classesDone,
        @Schema(description = "Pupils compared") int pupils,
        @Schema(description = "Pupils with at least one difference") int changed,
        @Schema(description = "Pupils whose stored result is not what the governing regulation makes of the marks now")
                int outdated,
        @Schema(description = "Values that differ; exact also where the list is cut") int differences,
        @Schema(description = "How many of them the list holds, at most 10,000") int listed,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt) {
    static PreviewView of(PreviewState state, Locale locale) {
        var request = state.request();
        var counts = state.counts();
        var failure = state.failure();
        return new PreviewView(
                state.id().toString(),
                state.phase().name(),
                failure == null ? null : failure.in(locale),
                state.candidate().toString(),
                state.governing().stream().map(RegulationId::toString).sorted().toList(),
                Long.toString(request.unit()),
                request.year().toString(),
                request.grade(),
                request.settings(),
                counts.classes(),
                counts.classesDone(),
                counts.pupils(),
                counts.changed(),
                counts.outdated(),
                counts.differences(),
                counts.listed(),
                state.orderedBy(),
                state.orderedAt(),
                state.finishedAt());
    }
}
