package vn.sodientu.core.common;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Collects every fault of a request, because people want to mend them all at once. */
public final class FaultList {
    private final List<Violation> faults = new ArrayList<>();

    /** Notes a fault. */
    public void add(String path, String vi, String en) {
        add(path, new LocalText(vi, en));
    }

    /** Notes a fault. */
    public void add(String path, LocalText message) {
        faults.add(Violation.of(path, message));
    }

    /** Notes a fault that an article decided, when there is one. */
    public void add(String path, LocalText message, @Nullable Article article) {
        faults.add(new Violation(path, message, article, null));
    }

    /** Notes faults found elsewhere. */
    public void addAll(List<Violation> found) {
        faults.addAll(found);
    }

    /** Notes a fault with its article or with who can help. */
    public void add(Violation fault) {
        faults.add(fault);
    }

    /** Notes a fault when the condition does not hold. */
    public void unless(boolean holds, String path, String vi, String en) {
        if (!holds) {
            add(path, vi, en);
        }
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** An INVALID refusal with all faults; there must be one. */
    public Refusal refusal() {
        return new Refusal(Refusal.Kind.INVALID, faults);
    }

    /** The same as an outcome. */
    public <T> Outcome<T> refused() {
        return Outcome.refused(refusal());
    }
}
