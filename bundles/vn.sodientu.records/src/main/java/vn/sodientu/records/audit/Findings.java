package vn.sodientu.records.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.audit.AuditFinding;
import vn.sodientu.api.audit.AuditFinding.Kind;
import vn.sodientu.domain.text.LocalText;

/** Gathers findings; of a database that is broken everywhere, so many as a person can use. */
final class Findings {
    private static final int MOST = 1_000;

    private final List<AuditFinding> found = new ArrayList<>();

    void add(Kind kind, @Nullable Long unit, long number, String vi, String en) {
        if (found.size() < MOST) {
            found.add(new AuditFinding(kind, unit, number, new LocalText(vi, en)));
        }
    }

    List<AuditFinding> list() {
        return List.copyOf(found);
    }
}
