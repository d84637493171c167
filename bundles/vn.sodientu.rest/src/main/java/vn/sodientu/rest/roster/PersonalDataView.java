package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.privacy.PersonalData;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;

/** Everything kept of a pupil. */
@Schema(name = "PersonalData")
record PersonalDataView(
        String id,
        String code,
        String name,
        LocalDate birth,
        String gender,
        String status,
        LocalDate statusDate,
        ParticularsView particulars,
        List<StayView> classes) {
    /** A class the pupil is or was in. */
    @Schema(name = "PersonalDataClass")
    record StayView(
            String year,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            List<MarkView> marks,
            List<ConductView> conduct,
            List<SummerView> summer) {
        static StayView of(PersonalData.Stay stay) {
            return new StayView(
                    stay.year().toString(),
                    stay.clazz(),
                    stay.from(),
                    stay.to(),
                    stay.marks().stream().map(MarkView::of).toList(),
                    stay.records().stream().map(ConductView::of).toList(),
                    stay.summers().stream().map(SummerView::of).toList());
        }
    }

    /** A mark. */
    @Schema(name = "PersonalDataMark")
    record MarkView(
            String subject, int term, String column, @Nullable String value, String by, Instant at, String source) {
        static MarkView of(MarkEntry entry) {
            Mark mark = entry.mark();
            return new MarkView(
                    entry.sheet().subject(),
                    entry.sheet().term().number(),
                    entry.column(),
                    mark == null ? null : mark.display(),
                    entry.by(),
                    entry.at(),
                    entry.source());
        }
    }

    /** Conduct and absences of a period. */
    @Schema(name = "PersonalDataConduct")
    record ConductView(String period, @Nullable String conduct, int excused, int unexcused) {
        static ConductView of(TermRecord record) {
            return new ConductView(record.period().code(), record.conduct(), record.excused(), record.unexcused());
        }
    }

    /** An item of the summer. */
    @Schema(name = "PersonalDataSummer")
    record SummerView(String subject, @Nullable String result, @Nullable String conduct) {
        static SummerView of(SummerRecord record) {
            Mark result = record.result();
            return new SummerView(record.subject(), result == null ? null : result.display(), record.conduct());
        }
    }

    static PersonalDataView of(PersonalData data) {
        Pupil pupil = data.pupil();
        return new PersonalDataView(
                pupil.id().toString(),
                pupil.code(),
                pupil.name().full(),
                pupil.birth(),
                pupil.gender().name(),
                pupil.status().name(),
                pupil.statusDate(),
                ParticularsView.of(pupil.particulars(), true),
                data.stays().stream().map(StayView::of).toList());
    }
}
