package vn.sodientu.security.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/**
 * Says why something is not allowed and who can help. It looks at the actor and the permission only, never at the
 * place, so that the words are the same for a place that does not exist.
 */
final class RefusalText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalText ADMINISTRATOR =
            new LocalText("Quản trị hệ thống hoặc người quản lý tài khoản của đơn vị", "The system administrator");

    private RefusalText() {}

    static Refusal of(Actor who, Permission what, LocalDate today) {
        List<Grant> inForce =
                who.grants().stream().filter(grant -> Terms.hold(grant, today)).toList();
        Violation why = inForce.isEmpty()
                ? violation(lapsed(who, today), ADMINISTRATOR)
                : tooFar(inForce, what)
                        .map(text -> violation(text, PermissionText.helper(what)))
                        .orElseGet(() -> violation(notInRole(inForce, what), PermissionText.helper(what)));
        return new Refusal(Refusal.Kind.FORBIDDEN, List.of(why));
    }

    private static Violation violation(LocalText message, LocalText help) {
        return new Violation("account", message, null, help);
    }

    private static LocalText lapsed(Actor who, LocalDate today) {
        if (who.grants().isEmpty()) {
            return new LocalText("Tài khoản chưa được giao vai trò nào.", "The account has no role yet.");
        }
        Grant grant = who.grants().get(0);
        LocalText role = grant.role().label();
        if (Terms.endless(grant)) {
            return new LocalText(
                    "Quyền thanh tra phải có ngày kết thúc; tài khoản này chưa được ghi ngày đó.",
                    "An inspection must have a last day; this account has none.");
        }
        if (today.isBefore(grant.from())) {
            String day = grant.from().format(DAY);
            return new LocalText(
                    "Vai trò " + role.vi() + " của bạn có hiệu lực từ ngày " + day + ".",
                    "Your role " + role.en() + " begins on " + day + ".");
        }
        LocalDate to = grant.to();
        String day = to == null ? "" : to.format(DAY);
        return new LocalText(
                "Vai trò " + role.vi() + " của bạn đã hết hạn ngày " + day + ".",
                "Your role " + role.en() + " ended on " + day + ".");
    }

    private static Optional<LocalText> tooFar(List<Grant> grants, Permission what) {
        Set<Reach> reaches = grants.stream()
                .flatMap(grant -> Matrix.reaches(grant.role(), what).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reach.class)));
        if (reaches.isEmpty()) {
            return Optional.empty();
        }
        LocalText deed = PermissionText.deed(what);
        return Optional.of(new LocalText(
                "Bạn chỉ được " + deed.vi() + " " + join(reaches, Reach::where, LocalText::vi, " hoặc ") + ".",
                "You may " + deed.en() + " only " + join(reaches, Reach::where, LocalText::en, " or ") + "."));
    }

    private static LocalText notInRole(List<Grant> grants, Permission what) {
        LocalText deed = PermissionText.deed(what);
        return new LocalText(
                "Vai trò " + roles(grants, LocalText::vi) + " không được " + deed.vi() + ".",
                "The role " + roles(grants, LocalText::en) + " may not " + deed.en() + ".");
    }

    private static String roles(List<Grant> grants, Function<LocalText, String> language) {
        return grants.stream()
                .map(grant -> language.apply(grant.role().label()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static <T> String join(
            Set<T> parts, Function<T, LocalText> text, Function<LocalText, String> language, String between) {
        return parts.stream().map(text.andThen(language)).collect(Collectors.joining(between));
    }
}
