package vn.sodientu.records.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.ChangeKind;
import vn.sodientu.domain.census.Completion;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Programme;
import vn.sodientu.domain.census.Study;
import vn.sodientu.domain.census.StudyState;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.yearbook.Fields;

/** A person of a household as one text, and back. The order of the fields is part of the stored form. */
final class PersonText {
    private PersonText() {}

    static String of(Person person) {
        return Fields.join(List.of(
                person.name(),
                String.valueOf(person.birthYear()),
                person.gender().name(),
                person.relation(),
                person.ethnicity(),
                person.religion(),
                person.parents(),
                person.disability(),
                String.valueOf(person.illiterate()),
                Fields.text(person.pupil()),
                all(person.studies(), PersonText::study),
                all(person.completions(), PersonText::completion),
                all(person.changes(), PersonText::change),
                person.note()));
    }

    static Person read(String text) {
        Iterator<String> fields = Fields.split(text);
        return new Person(
                fields.next(),
                Integer.parseInt(fields.next()),
                Gender.valueOf(fields.next()),
                fields.next(),
                fields.next(),
                fields.next(),
                fields.next(),
                fields.next(),
                Boolean.parseBoolean(fields.next()),
                Fields.pupilIfAny(fields.next()),
                each(fields.next(), PersonText::study),
                each(fields.next(), PersonText::completion),
                each(fields.next(), PersonText::change),
                fields.next());
    }

    private static <T> String all(List<T> values, Function<T, List<String>> parts) {
        return Fields.join(
                values.stream().map(value -> Fields.join(parts.apply(value))).toList());
    }

    private static <T> List<T> each(String text, Function<Iterator<String>, T> reader) {
        List<T> values = new ArrayList<>();
        Fields.split(text).forEachRemaining(one -> values.add(reader.apply(Fields.split(one))));
        return values;
    }

    private static List<String> study(Study study) {
        return List.of(
                String.valueOf(study.year().start()),
                study.state().name(),
                String.valueOf(study.grade()),
                study.clazz(),
                study.school());
    }

    private static Study study(Iterator<String> parts) {
        return new Study(
                new SchoolYear(Integer.parseInt(parts.next())),
                StudyState.valueOf(parts.next()),
                Integer.parseInt(parts.next()),
                parts.next(),
                parts.next());
    }

    private static List<String> completion(Completion completion) {
        return List.of(completion.programme().name(), String.valueOf(completion.year()));
    }

    private static Completion completion(Iterator<String> parts) {
        return new Completion(Programme.valueOf(parts.next()), Integer.parseInt(parts.next()));
    }

    private static List<String> change(Change change) {
        return List.of(change.kind().name(), change.day().toString(), change.place());
    }

    private static Change change(Iterator<String> parts) {
        return new Change(ChangeKind.valueOf(parts.next()), LocalDate.parse(parts.next()), parts.next());
    }
}
