package vn.sodientu.rest.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Words and status codes of problem documents. */
final class Problems {
    private static final String TYPE = "urn:sodientu:problem:";
    /** RFC 4918; JAX-RS 3.1 has no constant for it. */
    static final int UNPROCESSABLE = 422;

    private final Locale locale;
    private final String instance;

    Problems(Locale locale, String instance) {
        this.locale = locale;
        this.instance = instance;
    }

    Problem of(Refusal refusal, List<?> current) {
        return of(kindOf(refusal.kind()), refusal.violations(), current);
    }

    /** A problem that HTTP itself knows, such as 405. */
    Problem of(int status, List<Violation> faults) {
        return of(kindOf(status), faults, List.of());
    }

    private Problem of(ProblemKind kind, List<Violation> faults, List<?> current) {
        String detail = faults.isEmpty()
                ? kind.title().in(locale)
                : faults.get(0).message().in(locale);
        return new Problem(
                TYPE + kind.code(),
                kind.title().in(locale),
                kind.status(),
                detail,
                instance,
                faults.stream().map(this::fault).toList(),
                current);
    }

    private Problem.Fault fault(Violation violation) {
        String message = violation.message().in(locale);
        String english = violation.message().en();
        LocalText help = violation.help();
        return new Problem.Fault(
                violation.path(),
                message,
                english.equals(message) ? null : english,
                violation.article() == null ? null : violation.article().toString(),
                help == null ? null : help.in(locale));
    }

    private static ProblemKind kindOf(Refusal.Kind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> ProblemKind.UNAUTHENTICATED;
            case FORBIDDEN -> ProblemKind.FORBIDDEN;
            case NOT_FOUND -> ProblemKind.NOT_FOUND;
            case INVALID -> ProblemKind.INVALID;
            case CONFLICT -> ProblemKind.CONFLICT;
            case UNAVAILABLE -> ProblemKind.UNAVAILABLE;
        };
    }

    private static ProblemKind kindOf(int status) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.status() == status) {
                return kind;
            }
        }
        return Response.Status.Family.familyOf(status) == Response.Status.Family.CLIENT_ERROR
                ? ProblemKind.MALFORMED
                : ProblemKind.FAULT;
    }
}
