package vn.sodientu.ui.fault;

import java.util.List;
import java.util.stream.Collectors;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.text.Messages;

/** Turns refusals into sentences: what, by which article, and who can help. */
public final class RefusalText {
    private RefusalText() {}

    /** All faults, a sentence each. */
    public static List<String> lines(Refusal refusal, Messages messages) {
        return refusal.violations().stream()
                .map(violation -> line(violation, messages))
                .distinct()
                .toList();
    }

    /** All faults in one paragraph. */
    public static String of(Refusal refusal, Messages messages) {
        return lines(refusal, messages).stream().collect(Collectors.joining(" "));
    }

    private static String line(Violation violation, Messages messages) {
        StringBuilder line = new StringBuilder(messages.of(violation.message()));
        Article article = violation.article();
        if (article != null) {
            line.append(" (").append(article).append(')');
        }
        LocalText help = violation.help();
        if (help != null) {
            line.append(' ').append(messages.get("refusal.help", messages.of(help)));
        }
        return line.toString();
    }
}
