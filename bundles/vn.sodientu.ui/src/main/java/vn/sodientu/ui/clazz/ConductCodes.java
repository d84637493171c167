package vn.sodientu.ui.clazz;

import java.util.List;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.grid.GridPage;
import vn.sodientu.ui.text.Messages;

/**
 * What may be recorded of a class under the regulation that governs it.
 *
 * @param yearToo whether the conduct of the year is set by the teacher (TT58) and not computed (TT22)
 */
record ConductCodes(List<GridPage.Code> options, boolean yearToo) {
    ConductCodes {
        options = List.copyOf(options);
    }

    static Outcome<ConductCodes> of(Backend backend, SchoolClass clazz) {
        Messages messages = Messages.current();
        return backend.regulations()
                .withGoverning(
                        clazz.id().school(),
                        clazz.year(),
                        clazz.grade(),
                        regulation -> Outcome.done(new ConductCodes(
                                regulation.conductCodes().stream()
                                        .map(code -> option(regulation, code, messages))
                                        .toList(),
                                !regulation.traits().contains(Trait.COMPUTED_YEAR_CONDUCT))));
    }

    private static GridPage.Code option(Regulation regulation, String code, Messages messages) {
        return new GridPage.Code(code, text(code), messages.of(regulation.label(Regulation.CodeKind.CONDUCT, code)));
    }

    /** The short form on paper: D is Đ. */
    static String text(String code) {
        return code.replace('D', 'Đ');
    }

    /** The code of a short form, empty text for none. */
    String code(String text) {
        return options.stream()
                .filter(option -> option.text().equals(text))
                .map(GridPage.Code::code)
                .findFirst()
                .orElse("");
    }

    List<Period> periods() {
        return yearToo ? List.of(Period.HK1, Period.HK2, Period.YEAR) : List.of(Period.HK1, Period.HK2);
    }
}
