package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.ChangeKind;
import vn.sodientu.domain.census.Completion;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Programme;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.census.Study;
import vn.sodientu.domain.census.StudyState;
import vn.sodientu.domain.people.Gender;

/** Household sheets of the universal-education tracking. */
abstract class CensusContract {
    private static final Instant AT = Instant.parse("2025-10-01T01:02:03.456Z");

    private final TestStore store;

    CensusContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    private static Household sheet(HouseholdId id, int version, boolean withdrawn, Sample sample) {
        Person person = new Person(
                "Lò Thị Hoa | \n đầy đủ",
                2010,
                Gender.FEMALE,
                "Con",
                "Thái",
                "",
                "Lò Văn Pản, Cà Thị Én",
                "Khiếm thính",
                true,
                sample.pupil(),
                List.of(new Study(Sample.YEAR, StudyState.STUDYING, 9, "9A", "THCS Chiềng Lề")),
                List.of(new Completion(Programme.PRIMARY, 2021)),
                List.of(new Change(ChangeKind.MOVED_IN, LocalDate.of(2020, 5, 1), "Sơn La")),
                "ghi chú");
        return new Household(
                id,
                version,
                withdrawn,
                new Sheet("P-0" + version, "Xã", "Bản", "Số 1", "Lò Văn Pản", false, "0912", "x", List.of(person)),
                "sửa tên",
                "giaovu",
                AT);
    }

    private void append(Household household) {
        store.write(r -> {
            r.census().append(household);
            return true;
        });
    }

    @Test
    void aSheetComesBackWithEverythingAndKeepsItsVersions() {
        Sample sample = Sample.in(store, 1);
        long school = sample.school().id();
        HouseholdId id = store.write(r -> r.census().next(school));
        Household first = sheet(id, 1, false, sample);
        Household second = sheet(id, 2, true, sample);
        append(first);
        append(second);

        assertThat(store.list(r -> r.census().current(school))).containsExactly(second);
        assertThat(store.list(r -> r.census().history(id))).containsExactly(first, second);
        assertThatThrownBy(() -> append(second)).isInstanceOf(StaleRecordException.class);
    }
}
