package vn.sodientu.records.database;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a database cannot be used, in one line for the operator. */
public final class Reason {
    private static final Pattern SECRET = Pattern.compile("(?i)(password\\s*[=:]\\s*)[^\\s&;,]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 400;
    /** Shorter ones would take single letters out of ordinary words. */
    private static final int SHORTEST_SECRET = 4;

    private Reason() {}

    /** The first and the deepest message of a failure, without the password. */
    public static String of(Throwable failure, DatabaseSettings settings) {
        Throwable deepest = failure;
        for (Throwable next = below(failure); next != null; next = below(next)) {
            deepest = next;
        }
        String text = deepest == failure ? message(failure) : message(failure) + ": " + message(deepest);
        String line = SECRET.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("$1***");
        if (settings.password().length() >= SHORTEST_SECRET) {
            line = line.replace(settings.password(), "***");
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static @Nullable Throwable below(Throwable failure) {
        // Derby says "see the next exception" and puts the reason there.
        if (failure instanceof SQLException sql && sql.getNextException() != null) {
            return sql.getNextException();
        }
        return failure.getCause();
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
