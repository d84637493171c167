package vn.sodientu.rest.rules;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.RuleSetting;

/** Something a circular leaves open, or leaves to the units. */
@Schema(name = "Setting")
record SettingView(
        @Schema(example = "TT22.adjustment.commentSubjectCounts", description = "What choices and cases name it by")
                String key,
        String question,
        @Schema(description = "ONE_OF of the options, or COUNTS with commas between them") Form form,
        @Schema(description = "With ONE_OF: what may be chosen") @Nullable List<Option> options,
        @Schema(description = "With COUNTS: how many numbers") @Nullable Integer size,
        @Schema(description = "With COUNTS: the least each may be") @Nullable Integer min,
        @Schema(description = "With COUNTS: the greatest each may be") @Nullable Integer max,
        @Schema(description = "What holds unless a unit chose another value") String standard,
        @Schema(example = "TT22 Đ9 k3") String article) {
    /** What values look like. */
    enum Form {
        /** One of the options. */
        ONE_OF,
        /** Whole numbers with commas between them. */
        COUNTS
    }

    /** A value that may be chosen. */
    @Schema(name = "SettingOption")
    record Option(String value, String meaning) {}

    static SettingView of(RuleSetting setting, Locale locale) {
        List<Option> options = setting.form() instanceof RuleSetting.OneOf one
                ? one.options().stream()
                        .map(option ->
                                new Option(option.value(), option.meaning().in(locale)))
                        .toList()
                : null;
        RuleSetting.Counts counts = setting.form() instanceof RuleSetting.Counts some ? some : null;
        return new SettingView(
                setting.key(),
                setting.question().in(locale),
                counts == null ? Form.ONE_OF : Form.COUNTS,
                options,
                counts == null ? null : counts.size(),
                counts == null ? null : counts.min(),
                counts == null ? null : counts.max(),
                setting.standard(),
                setting.article().toString());
    }
}
