package vn.sodientu.modules.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.modules.check.ModuleJar;

/** Why a module cannot go in beside what is there, or a candidate cannot serve. */
final class Conflicts {
    private Conflicts() {}

    /** @param candidates those of the installed ones that do not serve */
    static Optional<Refusal> of(ModuleJar jar, List<Bundle> installed, Predicate<Bundle> candidates) {
        for (Bundle other : installed) {
            Kind kind = Inventory.kind(other);
            if (kind != jar.kind()) {
                return conflict(
                        "Đã có phần " + kind + " cùng tên " + jar.name() + " trên máy chủ; không thể thay bằng mô-đun "
                                + jar.kind() + ".",
                        "A part of kind " + kind + " with the name " + jar.name()
                                + " is on the server; a module of kind " + jar.kind() + " cannot replace it.");
            }
            int order = other.getVersion().compareTo(jar.version());
            if (order == 0) {
                return conflict(
                        "Mô-đun " + jar.label() + " đã được cài" + (candidates.test(other) ? " để chạy thử." : "."),
                        "The module " + jar.label() + " is installed already"
                                + (candidates.test(other) ? ", as a candidate." : "."));
            }
            if (order > 0 && jar.kind() != Kind.TEMPLATE && !candidates.test(other)) {
                return newer(other);
            }
        }
        return Optional.empty();
    }

    /** A candidate must be a regulation: templates stay side by side anyway, and of a page there is only one. */
    static Optional<Refusal> kind(ModuleJar jar) {
        return jar.kind() == Kind.REGULATION
                ? Optional.empty()
                : conflict(
                        "Chỉ quy chế mới cài chạy thử được, không phải mô-đun loại " + jar.kind() + ".",
                        "Only a regulation can be a candidate, not a module of kind " + jar.kind() + ".");
    }

    /** Against making a candidate the serving version. */
    static Optional<Refusal> ofPromotion(Bundle candidate, boolean isCandidate, List<Bundle> serving) {
        if (!isCandidate) {
            return conflict(
                    "Mô-đun " + Inventory.label(candidate) + " không phải là bản chạy thử.",
                    "The module " + Inventory.label(candidate) + " is no candidate.");
        }
        return serving.stream()
                .filter(other -> other.getVersion().compareTo(candidate.getVersion()) > 0)
                .findFirst()
                .flatMap(Conflicts::newer);
    }

    private static Optional<Refusal> newer(Bundle other) {
        return conflict(
                "Đang chạy phiên bản mới hơn: " + Inventory.label(other) + ". Muốn quay lại, hãy phát hành bản cũ"
                        + " dưới số phiên bản cao hơn.",
                "A newer version is running: " + Inventory.label(other)
                        + ". To go back, issue the old one under a higher version.");
    }

    private static Optional<Refusal> conflict(String vi, String en) {
        return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "module", vi, en));
    }
}
