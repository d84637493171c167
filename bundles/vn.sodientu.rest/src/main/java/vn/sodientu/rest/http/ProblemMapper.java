package vn.sodientu.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.lookup.MissingServiceException;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** The one place where whatever leaves a resource method becomes a problem document. */
@Component(service = ProblemMapper.class, property = "sodientu.rest.provider=true")
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int MALFORMED = 400;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;
    private static final String CHALLENGE = "Basic realm=\"sodientu\", charset=\"UTF-8\"";

    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problems problems = new Problems(
                Language.of(Objects.requireNonNull(headers)),
                Objects.requireNonNull(uri).getRequestUri().getPath());
        if (thrown instanceof RefusedException refused) {
            return refused(problems, refused);
        }
        if (thrown instanceof MissingServiceException missing) {
            LOG.warn("{}: answered with 503", missing.getMessage());
            return unavailable(problems);
        }
        Optional<WebApplicationException> web = Causes.find(thrown, WebApplicationException.class);
        if (web.isPresent() && web.get().getResponse().getStatus() < FAULT) {
            return known(problems, web.get().getResponse());
        }
        boolean reading = Objects.requireNonNull(request).getAttribute(BodyFilter.READING) != null;
        return reading ? unreadable(problems, thrown) : fault(problems, thrown);
    }

    private static Response unreadable(Problems problems, Throwable thrown) {
        Optional<JsonProcessingException> json = Causes.find(thrown, JsonProcessingException.class);
        if (json.isPresent()) {
            int status = JsonFaults.status(json.get());
            return answer(problems.of(status, JsonFaults.faults(json.get()))).build();
        }
        // Such as a form without its boundary: the runtime has no particular exception for that.
        return Causes.find(thrown, IOException.class).isPresent()
                ? answer(problems.of(MALFORMED, List.of())).build()
                : fault(problems, thrown);
    }

    private static Response refused(Problems problems, RefusedException refused) {
        Refusal refusal = refused.refusal();
        Response.ResponseBuilder response = answer(problems.of(refusal, refused.current()));
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private static Response unavailable(Problems problems) {
        LocalText message = new LocalText(
                "Một phần của máy chủ đang được thay hoặc chưa khởi động xong, hãy thử lại",
                "A part of the server is being replaced or has not started yet, try again");
        return answer(problems.of(UNAVAILABLE, List.of(Violation.of("", message))))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    private static Response known(Problems problems, Response response) {
        Response.ResponseBuilder answer = answer(problems.of(response.getStatus(), List.of()));
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response fault(Problems problems, Throwable thrown) {
        String number = FaultNumber.next();
        LOG.error("Fault {}", number, thrown);
        LocalText message = new LocalText(
                "Lỗi số " + number + ". Hãy báo số này cho người quản trị hệ thống",
                "Fault " + number + ". Tell the administrator this number");
        return answer(problems.of(FAULT, List.of(Violation.of("", message)))).build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
