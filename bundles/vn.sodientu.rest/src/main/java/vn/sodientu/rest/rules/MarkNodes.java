package vn.sodientu.rest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.rest.http.Faults;

/** Reads marks of the examples' schema: a number with at most one decimal, or D and CD. Nothing is rounded. */
final class MarkNodes {
    private static final BigDecimal HIGHEST = BigDecimal.TEN;

    private final Faults faults;

    MarkNodes(Faults faults) {
        this.faults = faults;
    }

    /** The marks of a term; null when the subject has none in it. */
    @Nullable
    TermMarks term(@Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            faults.add(path, "Cần một đối tượng điểm của học kì", "An object with the marks of a term is needed");
            return null;
        }
        List<Mark> periodic = new ArrayList<>(list(node.get("dk"), path + ".dk"));
        addIfAny(periodic, node.get("gk"), path + ".gk");
        List<Mark> last = new ArrayList<>();
        addIfAny(last, node.get("hk"), path + ".hk");
        addIfAny(last, node.get("ck"), path + ".ck");
        if (last.size() > 1) {
            faults.add(path, "Chỉ một trong hai mục hk và ck", "Only one of hk and ck");
        }
        return new TermMarks(
                list(node.get("tx"), path + ".tx"),
                periodic,
                list(node.get("cd"), path + ".cd"),
                last.isEmpty() ? null : last.get(0));
    }

    /** One mark that must be there. */
    Optional<Mark> mark(@Nullable JsonNode node, String path) {
        Optional<Mark> read = node == null ? Optional.empty() : read(node);
        if (read.isEmpty()) {
            faults.add(
                    path,
                    "Điểm phải từ 0 đến 10 với nhiều nhất một chữ số thập phân, hoặc D, CD",
                    "A mark is a number from 0 to 10 with at most one decimal, or D, CD");
        }
        return read;
    }

    private List<Mark> list(@Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            faults.add(path, "Cần một danh sách điểm", "A list of marks is needed");
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            mark(node.get(i), path + "[" + i + "]").ifPresent(marks::add);
        }
        return marks;
    }

    private void addIfAny(List<Mark> marks, @Nullable JsonNode node, String path) {
        if (node != null && !node.isNull()) {
            mark(node, path).ifPresent(marks::add);
        }
    }

    private static Optional<Mark> read(JsonNode node) {
        if (node.isTextual()) {
            return MarkText.parse(node.textValue());
        }
        if (!node.isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = node.decimalValue();
        boolean inRange = value.signum() >= 0 && value.compareTo(HIGHEST) <= 0;
        return inRange && value.stripTrailingZeros().scale() <= 1
                ? Optional.of(Score.of(value.movePointRight(1).intValueExact()))
                : Optional.empty();
    }
}
