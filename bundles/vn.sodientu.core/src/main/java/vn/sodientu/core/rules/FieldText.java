package vn.sodientu.core.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.rule.OutcomeFields;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** The words for the fields of an outcome: what a circular calls its results, and its own labels for its codes. */
final class FieldText {
    private static final LocalText NONE = new LocalText("chưa có", "none");
    private static final LocalText NO_AWARD = new LocalText("không", "none");

    private final Regulation regulation;
    private final Set<Trait> traits;
    private final Map<String, String> subjects;

    FieldText(Regulation regulation, List<Subject> subjects) {
        this.regulation = regulation;
        this.traits = regulation.traits();
        this.subjects = subjects.stream().collect(Collectors.toMap(Subject::code, Subject::name, (a, b) -> a));
    }

    LocalText name(FieldName field) {
        LocalText what = what(field);
        if (field.afterSummer()) {
            return new LocalText(what.vi() + " sau hè", what.en() + " after summer");
        }
        if (field.kind() == FieldName.Kind.PROMOTION || field.kind() == FieldName.Kind.RETEST) {
            return what;
        }
        LocalText period = field.period().label();
        return new LocalText(
                what.vi() + " " + lower(period.vi()),
                what.en() + (field.period() == Period.YEAR ? " of the year" : " of " + lower(period.en())));
    }

    LocalText value(FieldName field, String code) {
        if (code.equals(OutcomeFields.NONE)) {
            return field.kind() == FieldName.Kind.AWARD || field.kind() == FieldName.Kind.RETEST ? NO_AWARD : NONE;
        }
        return switch (field.kind()) {
            case LEVEL, BEFORE -> regulation.label(CodeKind.LEVEL, code);
            case CONDUCT -> regulation.label(CodeKind.CONDUCT, code);
            case AWARD -> regulation.label(CodeKind.AWARD, code);
            case PROMOTION -> regulation.label(CodeKind.PROMOTION, code);
            case RETEST -> LocalText.same(
                    Arrays.stream(code.split(",")).map(this::subject).collect(Collectors.joining(", ")));
            case AVERAGE, SUBJECT -> mark(code);
        };
    }

    private LocalText what(FieldName field) {
        boolean ranks = traits.contains(Trait.AVERAGE_OF_SUBJECTS);
        LocalText level =
                ranks ? new LocalText("học lực", "level") : new LocalText("kết quả học tập", "learning result");
        return switch (field.kind()) {
            case LEVEL -> level;
            case BEFORE -> new LocalText(level.vi() + " trước điều chỉnh", level.en() + " before adjustment");
            case CONDUCT -> traits.contains(Trait.COMPUTED_YEAR_CONDUCT)
                    ? new LocalText("kết quả rèn luyện", "training result")
                    : new LocalText("hạnh kiểm", "conduct");
            case AWARD -> new LocalText("danh hiệu", "award");
            case AVERAGE -> new LocalText("trung bình các môn", "average of subjects");
            case PROMOTION -> new LocalText("xét lên lớp", "promotion");
            case RETEST -> new LocalText("môn được kiểm tra lại", "subjects that may be tested again");
            case SUBJECT -> new LocalText("môn " + subject(field.subject()), subject(field.subject()));
        };
    }

    private String subject(String code) {
        return subjects.getOrDefault(code, code);
    }

    /** The comma is Vietnamese, the point English. */
    private static LocalText mark(String code) {
        return MarkText.parse(code)
                .map(Mark::display)
                .map(display -> new LocalText(display, code))
                .orElseGet(() -> LocalText.same(code));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
