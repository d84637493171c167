package vn.sodientu.core.preview;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.domain.text.LocalText;

/** Does one preview after the other in the background. */
final class PreviewRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewRunner.class);
    private static final int DIGITS = 8;

    private final PreviewWork work;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "sodientu-preview");
        thread.setDaemon(true);
        return thread;
    });

    PreviewRunner(PreviewWork work) {
        this.work = work;
    }

    void submit(PreviewJob job) {
        worker.execute(() -> run(job));
    }

    void stop() {
        worker.shutdownNow();
    }

    private void run(PreviewJob job) {
        if (!job.begin()) {
            return;
        }
        try {
            work.run(job);
        } catch (RuntimeException | Error e) {
            // The runner of jobs is one of the edges: a preview must end with a reason, whatever a candidate's code
            // does.
            String number = UUID.randomUUID().toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
            LOG.error("Fault {} in preview {} of {}", number, job.id(), job.candidate(), e);
            job.fail(new LocalText(
                    "Xem trước bị lỗi số " + number + ". Hãy báo số này cho người quản trị hệ thống",
                    "The preview ended with fault " + number + ". Tell the administrator this number"));
        }
        PreviewState state = job.state();
        LOG.info("Preview {} of {} is over: {} {}", job.id(), job.candidate(), state.phase(), state.counts());
    }
}
