package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** Conduct and absences of a class in a period, in list order. */
@Schema(name = "TermRecords")
record TermRecordsView(@Schema(allowableValues = {"hk1", "hk2", "year"}) String period, List<TermRecordView> records) {
    static TermRecordsView of(Period period, List<TermRecord> records) {
        return new TermRecordsView(
                period.code(), records.stream().map(TermRecordView::of).toList());
    }
}
