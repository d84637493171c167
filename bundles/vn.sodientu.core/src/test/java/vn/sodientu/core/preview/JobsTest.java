package vn.sodientu.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewState.Phase;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;

class JobsTest {
    private static final RegulationId CANDIDATE = new RegulationId("TT22", "1.0.1");

    private Instant now = Instant.parse("2026-05-20T00:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Jobs jobs = new Jobs(clock);

    @Test
    void twentyFinishedPreviewsAreKeptAndTheOldestOfMoreGo() {
        List<PreviewJob> all = Stream.generate(this::finished).limit(20).toList();
        assertThat(jobs.find(all.get(0).id())).contains(all.get(0));

        finished();

        assertThat(jobs.find(all.get(0).id())).isEmpty();
        assertThat(jobs.find(all.get(1).id())).isPresent();
    }

    @Test
    void aFinishedPreviewGoesAfterADayAndOneUnderWayDoesNot() {
        PreviewJob finished = added();
        finished.done();
        PreviewJob waiting = added();

        now = now.plus(Jobs.LONGEST);
        assertThat(jobs.find(finished.id())).isPresent();
        now = now.plusMillis(1);

        assertThat(jobs.find(finished.id())).isEmpty();
        assertThat(jobs.find(waiting.id())).isPresent();
    }

    @Test
    void twentyMayBeUnderWayAndNoMore() {
        List<PreviewJob> all = Stream.generate(this::added).limit(20).toList();

        assertThat(jobs.add(job())).isFalse();
        all.get(5).done();

        assertThat(jobs.add(job())).isTrue();
    }

    @Test
    void tenThousandRowsAreKeptAndAllAreCounted() {
        PreviewJob job = job();
        job.begin();
        job.counted(3);
        job.add(finding(9_999));
        assertThat(job.rows()).hasSize(9_999);
        job.add(finding(2));
        job.add(finding(5));

        assertThat(job.rows()).hasSize(10_000);
        assertThat(job.state().counts().listed()).isEqualTo(10_000);
        assertThat(job.state().counts().differences()).isEqualTo(10_006);
        assertThat(job.state().counts().classesDone()).isEqualTo(3);
    }

    @Test
    void theFirstEndCountsAndNothingComesAfterIt() {
        PreviewJob job = job();
        job.begin();
        job.cancel();
        job.fail(LocalText.same("too late"));
        job.add(finding(1));

        assertThat(job.state().phase()).isEqualTo(Phase.CANCELLED);
        assertThat(job.state().failure()).isNull();
        assertThat(job.rows()).isEmpty();
        job.await(Duration.ofDays(1));
    }

    @Test
    void aPreviewCancelledWhileItWaitedIsNotTakenUp() {
        PreviewJob job = job();
        job.cancel();

        assertThat(job.begin()).isFalse();
        assertThat(job.state().phase()).isEqualTo(Phase.CANCELLED);
    }

    private PreviewJob finished() {
        PreviewJob job = added();
        job.done();
        return job;
    }

    private PreviewJob added() {
        PreviewJob job = job();
        assertThat(jobs.add(job)).isTrue();
        return job;
    }

    private PreviewJob job() {
        return new PreviewJob(
                new PreviewRequest(1, World.YEAR, null, "TT22", null, Map.of()), CANDIDATE, "phong", clock);
    }

    private static ClassFinding finding(int rows) {
        PreviewDifference one = new PreviewDifference(new PupilId(3, 1), new ClassId(3, 1), "award", "-", "HSG");
        return new ClassFinding(new RegulationId("TT22", "1.0.0"), 1, 1, 0, Collections.nCopies(rows, one));
    }
}
