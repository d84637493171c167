package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Arrangements of single pupils, and the subjects of a class with their clusters. */
abstract class ArrangementContract {
    private static final Grounds GROUNDS = new Grounds("12/QĐ-THCS", LocalDate.of(2025, 9, 5), "Hồ sơ bệnh án ở viện");
    private final TestStore store;

    ArrangementContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void everyKindComesBackAsItWasGranted() {
        Sample sample = Sample.in(store, 2);
        List<GrantedArrangement> granted = List.of(
                grant(sample, new Arrangement.Exemption("TD", Period.HK1), GROUNDS),
                grant(sample, new Arrangement.NotTaken("NN2", Period.YEAR), new Grounds(null, null, "")),
                grant(sample, new Arrangement.IndividualEducation(null), GROUNDS),
                grant(sample, new Arrangement.IndividualEducation("RETAINED"), GROUNDS),
                grant(sample, new Arrangement.MakeUp("TOAN", Term.HK2, "gk", LocalDate.of(2026, 5, 1)), GROUNDS));

        assertThat(store.list(r -> r.arrangements().current(sample.clazz()))).isEqualTo(granted);
        Sample other = Sample.in(store, 0);
        assertThat(store.list(r -> r.arrangements().current(other.clazz()))).isEmpty();
    }

    @Test
    void theHighestVersionCountsTheOlderOnesStayAndNoneIsWrittenTwice() {
        Sample sample = Sample.in(store, 1);
        GrantedArrangement first = grant(sample, new Arrangement.Exemption("TD", Period.YEAR), GROUNDS);
        GrantedArrangement gone = first.next(
                first.what(), new Grounds(null, null, "Đã khỏi bệnh"), true, "hieutruong", Sample.NOW.plusSeconds(1));
        append(gone);

        assertThat(store.list(r -> r.arrangements().current(sample.clazz()))).containsExactly(gone);
        assertThat(store.list(r -> r.arrangements().history(first.id()))).containsExactly(first, gone);
        assertThatThrownBy(() -> append(gone)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void theSubjectsOfAClassAreReplacedWithTheirClustersAndTerms() {
        School school = store.write(r -> Sample.school(r, "Trường THPT Chiềng Ơn"));
        Subject clustered = new Subject(
                "TOAN",
                Sample.MATHS.name(),
                Sample.MATHS.kind(),
                Sample.MATHS.periods(),
                new TopicCluster(3, Term.HK2));
        SchoolClass clazz = store.write(
                r -> r.classes().add(new NewClass(school.id(), Sample.YEAR, "10A", 10, null, List.of(clustered))));
        assertThat(store.list(r -> r.classes().find(clazz.id()).orElseThrow().subjects()))
                .isEqualTo(List.of(clustered));

        store.write(r -> {
            r.classes().replaceSubjects(clazz.id(), List.of(Sample.MUSIC.in(Term.HK1), Sample.MATHS.in(Term.HK2)));
            return clazz;
        });

        assertThat(store.list(r -> r.classes().find(clazz.id()).orElseThrow().subjects()))
                .isEqualTo(List.of(Sample.MUSIC.in(Term.HK1), Sample.MATHS.in(Term.HK2)));
    }

    private GrantedArrangement grant(Sample sample, Arrangement what, Grounds grounds) {
        ArrangementId id =
                store.write(r -> r.arrangements().next(sample.school().id()));
        GrantedArrangement granted = new GrantedArrangement(
                id, sample.clazz(), sample.pupil(), what, grounds, 1, false, "giaovu", Sample.NOW);
        append(granted);
        return granted;
    }

    private void append(GrantedArrangement version) {
        store.write(r -> {
            r.arrangements().append(version);
            return version;
        });
    }
}
