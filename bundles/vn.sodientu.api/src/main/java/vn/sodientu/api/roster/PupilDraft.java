package vn.sodientu.api.roster;

import java.time.LocalDate;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.PupilStatus;

/**
 * A pupil as a workbook or form gives him, already checked and cleaned.
 *
 * @param clazz name of the class: 8A
 * @param code mã định danh, 10 digits
 */
public record PupilDraft(
        String clazz,
        String code,
        PersonName name,
        LocalDate birth,
        Gender gender,
        PupilStatus status,
        LocalDate statusDate,
        Particulars particulars) {}
