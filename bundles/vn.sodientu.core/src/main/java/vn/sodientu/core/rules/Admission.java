package vn.sodientu.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Whether a regulation that came may serve: it must know its version and judge its own golden cases rightly. */
sealed interface Admission {
    /** So many wrong cases are told; whoever mends them tries again. */
    int TOLD = 5;

    /** It may. */
    record Admitted(Registered entry) implements Admission {}

    /** It may not. */
    record Refused(long bundle, Violation why) implements Admission {}

    /** Looks at a regulation. */
    static Admission of(Regulation regulation, long bundle, long service) {
        try {
            Registered entry = Registered.of(regulation, bundle, service);
            List<LocalText> wrong = regulation.goldenCases().stream()
                    .flatMap(golden -> mismatch(regulation, golden).stream())
                    .toList();
            return wrong.isEmpty() ? new Admitted(entry) : new Refused(bundle, refusal(entry, wrong));
        } catch (IllegalArgumentException bad) {
            String detail = String.valueOf(bad.getMessage());
            return new Refused(
                    bundle,
                    Violation.of(
                            "module",
                            new LocalText(
                                    "Phiên bản hoặc tệp trường hợp mẫu của quy chế không đọc được: " + detail,
                                    "The regulation's version or golden cases cannot be read: " + detail)));
        }
    }

    private static Optional<LocalText> mismatch(Regulation regulation, GoldenCase golden) {
        Regulation settled = regulation.with(golden.settings());
        List<Violation> faults = settled.check(golden.input());
        List<LocalText> differences = faults.isEmpty()
                ? golden.differences(settled.evaluate(golden.input(), false))
                : faults.stream().map(Admission::fault).toList();
        String name = golden.id() + " (" + golden.article() + "): ";
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalText(
                        name + joined(differences, LocalText::vi), name + joined(differences, LocalText::en)));
    }

    private static LocalText fault(Violation fault) {
        return new LocalText(
                fault.path() + ": " + fault.message().vi(),
                fault.path() + ": " + fault.message().en());
    }

    private static Violation refusal(Registered entry, List<LocalText> wrong) {
        List<LocalText> told = wrong.subList(0, Math.min(TOLD, wrong.size()));
        int rest = wrong.size() - told.size();
        return Violation.of(
                "module",
                new LocalText(
                        "Quy chế " + entry.id() + " tính sai trường hợp mẫu " + joined(told, LocalText::vi)
                                + (rest == 0 ? "" : "; và " + rest + " trường hợp khác"),
                        "Regulation " + entry.id() + " fails its golden case " + joined(told, LocalText::en)
                                + (rest == 0 ? "" : "; and " + rest + " others")));
    }

    private static String joined(List<LocalText> texts, Function<LocalText, String> language) {
        return texts.stream().map(language).collect(Collectors.joining("; "));
    }
}
