package vn.sodientu.core.census;

import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.census.Study;
import vn.sodientu.domain.text.VietnameseText;

/** Composed letters and single blanks in every text of a sheet. */
final class SheetCleaning {
    private SheetCleaning() {}

    static Sheet clean(Sheet sheet) {
        return new Sheet(
                text(sheet.number()),
                text(sheet.commune()),
                text(sheet.hamlet()),
                text(sheet.address()),
                text(sheet.head()),
                sheet.permanent(),
                text(sheet.phone()),
                text(sheet.note()),
                sheet.persons().stream().map(SheetCleaning::clean).toList());
    }

    private static Person clean(Person person) {
        return new Person(
                text(person.name()),
                person.birthYear(),
                person.gender(),
                text(person.relation()),
                text(person.ethnicity()),
                text(person.religion()),
                text(person.parents()),
                text(person.disability()),
                person.illiterate(),
                person.pupil(),
                person.studies().stream()
                        .map(one ->
                                new Study(one.year(), one.state(), one.grade(), text(one.clazz()), text(one.school())))
                        .toList(),
                person.completions(),
                person.changes().stream()
                        .map(one -> new Change(one.kind(), one.day(), text(one.place())))
                        .toList(),
                text(person.note()));
    }

    private static String text(String raw) {
        return VietnameseText.clean(raw);
    }
}
