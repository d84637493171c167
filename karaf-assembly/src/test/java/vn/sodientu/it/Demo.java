package vn.sodientu.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** Finds its way in the demo data. */
final class Demo {
    static final String SCHOOL = "Trường THCS Chiềng Mai";
    static final String YEAR = "2025-2026";

    private Demo() {}

    /** The id of the demo school to which the accounts belong. */
    static String school(Server server) {
        return named(server.as("admin").get("/schools").expect(200).json(), SCHOOL);
    }

    /** The id of a class of that school. */
    static String classId(Server server, String name) {
        return named(
                server.as("admin")
                        .get("/schools/" + school(server) + "/classes?year=" + YEAR)
                        .expect(200)
                        .json(),
                name);
    }

    /** The id of the member of a list who has that name. */
    static String named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }
}
