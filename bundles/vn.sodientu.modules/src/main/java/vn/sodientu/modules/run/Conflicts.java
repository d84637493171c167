package vn.sodientu.modules.run;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import vn.sodientu.api.modules.ModuleInfo.Kind;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.modules.check.ModuleJar;

/** Why a module cannot go in beside what is there. */
final class Conflicts {
    private Conflicts() {}

    static Optional<Refusal> of(ModuleJar jar, List<Bundle> installed) {
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
                        "Mô-đun " + jar.label() + " đã được cài.",
                        "The module " + jar.label() + " is installed already.");
            }
            if (order > 0 && jar.kind() != Kind.TEMPLATE) {
                return conflict(
                        "Đang chạy phiên bản mới hơn: " + Inventory.label(other)
                                + ". Muốn quay lại, hãy phát hành bản cũ" + " dưới số phiên bản cao hơn.",
                        "A newer version is running: " + Inventory.label(other)
                                + ". To go back, issue the old one under a higher version.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> conflict(String vi, String en) {
        return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "module", vi, en));
    }
}
