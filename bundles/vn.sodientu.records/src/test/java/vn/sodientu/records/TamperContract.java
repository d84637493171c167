package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.audit.AuditFinding;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** Whatever is changed behind the server's back is found; what the server did itself is clean. */
abstract class TamperContract {
    private static final long SEED = 20_260_105;
    private static final int ROUNDS = 12;
    private static final int PUPILS = 4;

    private final TestDatabase database;
    private final int tamperings;

    TamperContract(TestDatabase database, int tamperings) {
        this.database = database;
        this.tamperings = tamperings;
    }

    @Test
    void everyTamperingIsFoundAndAnUntouchedDatabaseIsClean() throws Exception {
        fill();
        AuditReport untouched = database.vault().verify(Set.of());
        assertThat(untouched.findings()).isEmpty();
        assertThat(untouched.rows()).isGreaterThan(200);
        assertThat(untouched.entries()).isGreaterThan(100);

        List<String> missed = new ArrayList<>();
        List<String> done = new ArrayList<>();
        try (Tampering tampering = new Tampering(database, new Random(SEED))) {
            for (int i = 0; i < tamperings; i++) {
                String what = tampering.some(i);
                done.add(what);
                if (database.vault().verify(Set.of()).clean()) {
                    missed.add(i + ": " + what);
                }
                tampering.undo();
            }
        }

        assertThat(missed).as("tamperings not found of %s", done.size()).isEmpty();
        assertThat(done).hasSize(tamperings);
        assertThat(database.vault().verify(Set.of()).findings()).isEmpty();
    }

    @Test
    void theFirstBrokenRowIsNamed() throws Exception {
        Sample sample = Sample.in(database.store(), 1);
        long school = sample.school().id();
        IntStream.range(0, 5).forEach(i -> database.store().write(r -> audit(r, school, "d" + i)));

        try (Tampering tampering = new Tampering(database, new Random(SEED))) {
            tampering.sql("update audit set detail = 'forged' where unit_id = " + school + " and audit_no = 3");
            List<AuditFinding> found = database.vault().verify(Set.of(school)).findings();
            tampering.undo();
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.unit()).isEqualTo(school);
                assertThat(finding.number()).isEqualTo(3);
                assertThat(finding.kind()).isEqualTo(AuditFinding.Kind.ROW);
            });
        }
        assertThat(database.vault().verify(Set.of(school)).findings()).isEmpty();
    }

    /** Some schools with marks, conduct and plain rows; two seals, and rows and a chain after the last. */
    private void fill() {
        List<Sample> schools = IntStream.range(0, 4)
                .mapToObj(i -> Sample.in(database.store(), PUPILS))
                .toList();
        for (int round = 1; round <= ROUNDS; round++) {
            for (Sample sample : schools) {
                enter(sample, round);
            }
            if (round % 5 == 0) {
                database.vault().seal();
            }
        }
        enter(Sample.in(database.store(), 1), 1);
    }

    private void enter(Sample sample, int round) {
        long school = sample.school().id();
        database.store().write(r -> {
            r.marks()
                    .append(sample.pupils().stream()
                            .map(pupil -> mark(sample, pupil, round))
                            .toList());
            return audit(r, school, "cells=" + PUPILS);
        });
        database.store().write(r -> {
            r.terms()
                    .append(
                            sample.clazz(),
                            List.of(new TermRecord(sample.pupil(), Period.HK1, "T", round, 0, round)),
                            "gvcn",
                            Sample.NOW,
                            "UI");
            return audit(r, school, "records=1");
        });
        for (int i = 0; i < 3; i++) {
            int number = i;
            database.store().write(r -> audit(r, school, "plain " + round + "." + number));
        }
    }

    private static MarkEntry mark(Sample sample, PupilId pupil, int round) {
        return new MarkEntry(sample.sheet(), pupil, "TX1", round, new Score(round * 5), "gvbm", Sample.NOW, "UI");
    }

    private static long audit(Records records, long school, String detail) {
        return records.audit().append(school, Sample.NOW, "gvbm", "marks.enter", "sheet", detail);
    }
}
