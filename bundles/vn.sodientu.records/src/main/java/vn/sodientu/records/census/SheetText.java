package vn.sodientu.records.census;

import java.util.Iterator;
import java.util.List;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.records.yearbook.Fields;

/** The head of a household sheet as one text, and back. The order of the fields is part of the stored form. */
final class SheetText {
    private SheetText() {}

    static String head(Sheet sheet, String reason) {
        return Fields.join(List.of(
                reason,
                sheet.number(),
                sheet.commune(),
                sheet.hamlet(),
                sheet.address(),
                sheet.head(),
                String.valueOf(sheet.permanent()),
                sheet.phone(),
                sheet.note()));
    }

    static Head readHead(String text, List<Person> persons) {
        Iterator<String> fields = Fields.split(text);
        String reason = fields.next();
        return new Head(
                new Sheet(
                        fields.next(),
                        fields.next(),
                        fields.next(),
                        fields.next(),
                        fields.next(),
                        Boolean.parseBoolean(fields.next()),
                        fields.next(),
                        fields.next(),
                        persons),
                reason);
    }

    /** A sheet and why it was written. */
    record Head(Sheet sheet, String reason) {}
}
