package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Collects the faults of a case. */
final class Faults {
    private final List<Violation> found = new ArrayList<>();

    void add(Article article, String path, String vi, String en) {
        found.add(Violation.by(article, path, new LocalText(vi, en)));
    }

    void add(String path, String vi, String en) {
        found.add(Violation.of(path, new LocalText(vi, en)));
    }

    List<Violation> list() {
        return List.copyOf(found);
    }
}
