package vn.sodientu.ui.results;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.text.Messages;

/** The words for the codes of stored results. A regulation that is gone leaves its bare codes. */
public final class CodeLabels {
    private record Key(RegulationId regulation, CodeKind kind, String code) {}

    private final Backend backend;
    private final Messages messages;
    private final Map<Key, String> known = new HashMap<>();

    /** With the words of a language. */
    public CodeLabels(Backend backend, Messages messages) {
        this.backend = backend;
        this.messages = messages;
    }

    /** The words for a code, empty text for none. */
    public String of(RegulationId regulation, CodeKind kind, @Nullable String code) {
        return code == null ? "" : known.computeIfAbsent(new Key(regulation, kind, code), this::ask);
    }

    private String ask(Key key) {
        Outcome<LocalText> label = backend.regulations()
                .with(key.regulation(), regulation -> Outcome.done(regulation.label(key.kind(), key.code())));
        return label instanceof Outcome.Done<LocalText> done ? messages.of(done.value()) : key.code();
    }
}
