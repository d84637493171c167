package vn.sodientu.shell;

import java.util.Arrays;
import java.util.Locale;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.choice.Choice;

/** The kinds of choices as words on the command line. */
final class ChoiceKinds {
    private ChoiceKinds() {}

    static String word(Choice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Choice.Kind kind(String word) throws CommandException {
        return Arrays.stream(Choice.Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> Lines.failure(
                        "Loại phải là regulation, template, setting hoặc module, không phải \"" + word + "\"."));
    }
}
