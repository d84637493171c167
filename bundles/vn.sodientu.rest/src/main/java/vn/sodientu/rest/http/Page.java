package vn.sodientu.rest.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a list that is asked for. */
public record Page(int limit, int offset) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Reads limit and offset; anything but whole numbers in range is refused. */
    public static Page of(MultivaluedMap<String, String> query) {
        Faults faults = new Faults();
        int limit = number(faults, "limit", query.getFirst("limit"), USUAL, 1, MOST);
        int offset = number(faults, "offset", query.getFirst("offset"), 0, 0, Integer.MAX_VALUE);
        faults.refuseIfAny();
        return new Page(limit, offset);
    }

    private static int number(Faults faults, String name, @Nullable String text, int usual, int least, int most) {
        if (text == null) {
            return usual;
        }
        int value = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            faults.add(
                    name,
                    "Cần số nguyên từ " + least + (most == MOST ? " đến " + MOST : " trở lên"),
                    "A whole number from " + least + (most == MOST ? " to " + MOST : " on") + " is needed");
            return usual;
        }
        return value;
    }

    <T> List<T> cut(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    /** A part that was cut already, with the headers a list has. */
    public Response answer(UriInfo uri, List<?> part, int total) {
        Response.ResponseBuilder answer = Response.ok(part).header("X-Total-Count", total);
        String links = links(uri.getRequestUriBuilder(), total);
        return (links.isEmpty() ? answer : answer.header("Link", links)).build();
    }

    /** The Link header (RFC 8288): next and prev as far as there are any, first and last when it is not all. */
    String links(UriBuilder request, int total) {
        StringJoiner links = new StringJoiner(", ");
        if (offset == 0 && total <= limit) {
            return "";
        }
        if (offset + (long) limit < total) {
            links.add(link(request, offset + limit, "next"));
        }
        if (offset > 0) {
            links.add(link(request, Math.max(0, offset - limit), "prev"));
        }
        links.add(link(request, 0, "first"));
        links.add(link(request, total == 0 ? 0 : (total - 1) / limit * limit, "last"));
        return links.toString();
    }

    private String link(UriBuilder request, int at, String relation) {
        String address = request.clone()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("offset", at)
                .build()
                .toString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
