package vn.sodientu.records.roster;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.records.keys.FieldCipher;

/**
 * The sensitive particulars of one pupil as one encrypted value: nobody sees from outside which of them are filled, and
 * a class is read with one decryption a pupil. It is bound to school and pupil.
 */
final class SealedParticulars {
    private static final int FIELDS = 9;
    private static final char END = ':';

    private SealedParticulars() {}

    static String seal(FieldCipher cipher, long school, long pupil, Particulars known) {
        return cipher.encrypt(
                place(school, pupil),
                join(List.of(
                        known.ethnicity(),
                        known.disability(),
                        known.personalNumber(),
                        known.priority(),
                        known.province(),
                        known.commune(),
                        known.father(),
                        known.mother(),
                        known.guardian())));
    }

    /** What was encrypted, with what stands in the clear beside it. */
    static Particulars open(FieldCipher cipher, long school, long pupil, String value, Particulars clear) {
        List<String> known = split(cipher.decrypt(place(school, pupil), value));
        return new Particulars(
                known.get(0),
                clear.birthplace(),
                known.get(1),
                known.get(2),
                known.get(3),
                known.get(4),
                known.get(5),
                known.get(6),
                known.get(7),
                known.get(8));
    }

    private static String place(long school, long pupil) {
        return "pupil/" + school + "/" + pupil + "/particulars";
    }

    /** Each field behind its length. */
    private static String join(List<String> fields) {
        StringBuilder all = new StringBuilder();
        fields.forEach(field -> all.append(field.length()).append(END).append(field));
        return all.toString();
    }

    private static List<String> split(String all) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < FIELDS; i++) {
            int end = all.indexOf(END, at);
            int length = Integer.parseInt(all.substring(at, end));
            fields.add(all.substring(end + 1, end + 1 + length));
            at = end + 1 + length;
        }
        return fields;
    }
}
