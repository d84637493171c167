package vn.sodientu.api.exchange;

import java.util.List;

/**
 * What a list means for the register: shown before it is stored, and the same after.
 *
 * @param changed rows whose values differ from the register
 * @param onlyInFile what the register does not have yet
 * @param onlyInRegister what the register has and the list does not name; it stays as it is
 * @param unchanged how many rows say what the register says
 */
public record Comparison(List<Changed> changed, List<Entry> onlyInFile, List<Entry> onlyInRegister, int unchanged) {
    /** Nothing to compare. */
    public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of(), 0);

    public Comparison {
        changed = List.copyOf(changed);
        onlyInFile = List.copyOf(onlyInFile);
        onlyInRegister = List.copyOf(onlyInRegister);
    }

    /**
     * Somebody or something that one side has alone.
     *
     * @param code mã định danh, or what else tells it apart
     * @param label a name to read: a person with the class, a class with the subject
     */
    public record Entry(String code, String label) {}

    /** A row that differs, with each value that does. */
    public record Changed(Entry entry, List<Difference> differences) {
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A value that differs.
     *
     * @param field the heading of the column
     */
    public record Difference(String field, String before, String after) {}
}
