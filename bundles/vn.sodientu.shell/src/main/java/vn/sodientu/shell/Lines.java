package vn.sodientu.shell;

import java.util.stream.Collectors;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;

/** Refusals and failures as one clear line. */
final class Lines {
    private Lines() {}

    /** The value, or the refusal in one line; the shell then ends with an exit code that is not 0. */
    static <T> T value(Outcome<T> outcome) throws CommandException {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw failure(line(((Outcome.Refused<T>) outcome).refusal()));
    }

    static CommandException failure(String line) {
        return new CommandException("Lỗi: " + line, line);
    }

    static CommandException failure(String line, Throwable cause) {
        return new CommandException("Lỗi: " + line, line, cause);
    }

    private static String line(Refusal refusal) {
        return refusal.violations().stream().map(Lines::line).collect(Collectors.joining(" | "));
    }

    private static String line(Violation violation) {
        String text = violation.path() + ": " + violation.message().vi();
        return violation.help() == null ? text : text + " (" + violation.help().vi() + ")";
    }
}
