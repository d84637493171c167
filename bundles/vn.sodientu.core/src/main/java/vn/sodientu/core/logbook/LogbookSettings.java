package vn.sodientu.core.logbook;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.logbook.LessonAttendance.Comparison;
import vn.sodientu.api.logbook.LogbookForm;
import vn.sodientu.domain.school.SchoolClass;

/** What a school chose for its logbooks. A value that is none leaves the usual one and is logged. */
final class LogbookSettings {
    private static final Logger LOG = LoggerFactory.getLogger(LogbookSettings.class);

    private final ChoiceService choices;

    LogbookSettings(ChoiceService choices) {
        this.choices = choices;
    }

    LogbookForm form(SchoolClass clazz) {
        return of(clazz, LogbookForm.KEY, LogbookForm.values()).orElse(LogbookForm.GRADE);
    }

    Comparison comparison(SchoolClass clazz) {
        return of(clazz, Comparison.KEY, Comparison.values()).orElse(Comparison.ALL);
    }

    private <E extends Enum<E>> Optional<E> of(SchoolClass clazz, String key, E[] all) {
        Optional<Choice> choice =
                choices.effective(clazz.id().school(), Choice.Kind.SETTING, key, clazz.year(), clazz.grade());
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        String value = choice.get().value().toUpperCase(Locale.ROOT);
        for (E one : all) {
            if (one.name().equals(value)) {
                return Optional.of(one);
            }
        }
        LOG.warn("The setting {} of school {} has no value {}", key, clazz.id().school(), value);
        return Optional.empty();
    }
}
