package vn.sodientu.core.census;

import java.util.stream.Stream;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.text.VietnameseText;

/** Whether a sheet is what somebody looks for. */
final class SheetSearch {
    private SheetSearch() {}

    /** @param folded what is looked for, folded; empty for all */
    static boolean matches(Sheet sheet, String folded) {
        return Stream.concat(
                        Stream.of(sheet.number(), sheet.head(), sheet.hamlet(), sheet.commune()),
                        sheet.persons().stream().map(Person::name))
                .anyMatch(text -> VietnameseText.fold(text).contains(folded));
    }
}
