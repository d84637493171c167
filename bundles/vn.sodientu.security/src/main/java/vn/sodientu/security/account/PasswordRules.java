package vn.sodientu.security.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What a password must not be. Length counts more than kinds of characters, which only lead to Matkhau1! everywhere. */
final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 4;
    private static final Pattern NO_LETTER_OF_A_NAME = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The first thing that is wrong with a password, empty when nothing is. */
    static Optional<Violation> fault(String path, String account, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return of(path, "Mật khẩu có từ 10 đến 200 kí tự.", "The password has 10 to 200 characters.");
        }
        String plain = Normalizer.normalize(password, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (plain.equals(account) || isDecorated(plain, account)) {
            return of(
                    path,
                    "Mật khẩu không được là tên tài khoản, kể cả khi thêm số hay dấu.",
                    "The password must not be the account's name, not even with digits or signs around it.");
        }
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return of(
                    path,
                    "Mật khẩu này quá dễ đoán; thầy cô hãy chọn một câu dài mà chỉ mình nhớ.",
                    "This password is among the first that anybody tries; choose a long phrase of your own.");
        }
        return Optional.empty();
    }

    private static boolean isDecorated(String plain, String account) {
        String bare = NO_LETTER_OF_A_NAME.matcher(plain).replaceAll("");
        String name = NO_LETTER_OF_A_NAME.matcher(account).replaceAll("");
        return !name.isEmpty() && bare.equals(name);
    }

    private static Optional<Violation> of(String path, String vi, String en) {
        return Optional.of(Violation.of(path, new LocalText(vi, en)));
    }

    private static Set<String> common() {
        try (InputStream in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)).stream()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
