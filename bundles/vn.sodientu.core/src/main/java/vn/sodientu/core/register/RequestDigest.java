package vn.sodientu.core.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.sodientu.api.register.EnterMarks;

/** The SHA-256 of what a request asks for, by which a repeat is told from another request under the same key. */
final class RequestDigest {
    private RequestDigest() {}

    static String of(List<EnterMarks> commands) {
        StringBuilder text = new StringBuilder();
        for (EnterMarks command : commands) {
            text.append(command.sheet()).append('\n');
            for (EnterMarks.Change change : command.changes()) {
                part(text, change.pupil().toString());
                part(text, change.column());
                part(text, Integer.toString(change.version()));
                part(text, change.value());
            }
        }
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Lengths go before the parts, so that no two requests have one text. */
    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part).append(';');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
