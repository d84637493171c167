package vn.sodientu.api.register;

import java.util.List;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.sheet.TermRecord;

/**
 * Conduct and absences to be set.
 *
 * @param records each with the version the caller saw
 */
public record RecordTerm(ClassId clazz, List<TermRecord> records, String source) {
    public RecordTerm {
        records = List.copyOf(records);
    }
}
