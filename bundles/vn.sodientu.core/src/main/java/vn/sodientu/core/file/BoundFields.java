package vn.sodientu.core.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;

/**
 * Fields that lists, books and workbooks use and that therefore stand in the pupil's own row. Their version is the
 * pupil's.
 */
final class BoundFields {
    static final String NAME = "name";
    static final String BIRTH = "birth";
    static final String GENDER = "gender";

    private BoundFields() {}

    /** The values by field; empty text where nothing is known. */
    static Map<String, String> of(Pupil pupil) {
        Particulars known = pupil.particulars();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(NAME, pupil.name().full());
        values.put(BIRTH, pupil.birth().toString());
        values.put(GENDER, pupil.gender().name());
        values.put("personalNumber", known.personalNumber());
        values.put("ethnicity", known.ethnicity());
        values.put("birthplace", known.birthplace());
        values.put("province", known.province());
        values.put("commune", known.commune());
        values.put("disability", known.disability());
        return values;
    }

    static boolean has(String field, Pupil pupil) {
        return of(pupil).containsKey(field);
    }

    /** Whether only the office may change it: it tells who the pupil is. */
    static boolean office(String field) {
        return field.equals(NAME) || field.equals(BIRTH) || field.equals(GENDER);
    }

    /**
     * The pupil with these values.
     *
     * @param priority the policy groups in words
     */
    static Pupil with(Pupil pupil, Map<String, String> values, String priority) {
        Map<String, String> all = of(pupil);
        all.putAll(values);
        Particulars known = pupil.particulars();
        Particulars next = new Particulars(
                all.getOrDefault("ethnicity", ""),
                all.getOrDefault("birthplace", ""),
                all.getOrDefault("disability", ""),
                all.getOrDefault("personalNumber", ""),
                priority,
                all.getOrDefault("province", ""),
                all.getOrDefault("commune", ""),
                known.father(),
                known.mother(),
                known.guardian());
        return new Pupil(
                pupil.id(),
                pupil.code(),
                new PersonName(all.getOrDefault(NAME, "")),
                LocalDate.parse(all.getOrDefault(BIRTH, "")),
                Gender.valueOf(all.getOrDefault(GENDER, "")),
                pupil.status(),
                pupil.statusDate(),
                next,
                pupil.version());
    }
}
