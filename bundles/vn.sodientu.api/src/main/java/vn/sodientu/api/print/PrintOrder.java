package vn.sodientu.api.print;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/**
 * A print order with its receipt: what was asked, what was printed, from which data by which versions.
 *
 * @param asked how many pupils the order is for
 * @param printed how many pupils stand on the paper, counted in the PDF
 * @param pages pages of the PDF, 0 before it is done
 * @param sha256 hex digest of the PDF, empty before it is done
 * @param recordVersion position of the school's audit chain that the snapshot was taken at
 * @param failure why it failed, null otherwise
 */
public record PrintOrder(
        PrintOrderId id,
        ClassId clazz,
        Period period,
        String template,
        String templateVersion,
        RegulationId regulation,
        State state,
        int asked,
        int printed,
        int pages,
        String sha256,
        long recordVersion,
        String orderedBy,
        Instant orderedAt,
        @Nullable LocalText failure) {
    /** Where an order stands. */
    public enum State {
        /** Waiting. */
        QUEUED,
        /** At work. */
        RUNNING,
        /** Printed; the file can be fetched. */
        DONE,
        /** Nothing was printed; the reason is given. */
        FAILED
    }
}
