package vn.sodientu.core.rules;

import java.util.List;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Whether a regulation that came may serve: it must know its version and judge its own golden cases rightly. */
sealed interface Admission {
    /** It may. */
    record Admitted(Registered entry) implements Admission {}

    /** It may not. */
    record Refused(long bundle, Violation why) implements Admission {}

    /** Looks at a regulation. */
    static Admission of(Regulation regulation, long bundle, long service) {
        try {
            Registered entry = Registered.of(regulation, bundle, service);
            for (GoldenCase golden : regulation.goldenCases()) {
                List<String> differences = differences(regulation, golden);
                if (!differences.isEmpty()) {
                    return new Refused(bundle, mismatch(entry, golden, String.join("; ", differences)));
                }
            }
            return new Admitted(entry);
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

    private static List<String> differences(Regulation regulation, GoldenCase golden) {
        Regulation settled = regulation.with(golden.settings());
        List<Violation> faults = settled.check(golden.input());
        return faults.isEmpty()
                ? golden.differences(settled.evaluate(golden.input(), false))
                : faults.stream()
                        .map(fault -> fault.path() + ": " + fault.message().en())
                        .toList();
    }

    private static Violation mismatch(Registered entry, GoldenCase golden, String differences) {
        return Violation.of(
                "module",
                new LocalText(
                        "Quy chế " + entry.id() + " tính sai trường hợp mẫu " + golden.id() + " (" + golden.article()
                                + "): " + differences,
                        "Regulation " + entry.id() + " fails its golden case " + golden.id() + " (" + golden.article()
                                + "): " + differences));
    }
}
