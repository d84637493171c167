package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The main job on real input, through REST: from a school's workbook to the printed register of a class. */
final class MainJob {
    private static final String YEAR = "2025-2026";

    private final Api admin;
    private final String school;

    private MainJob(Api admin, String school) {
        this.admin = admin;
        this.school = school;
    }

    /** Begins with a new school below the first district. */
    static MainJob inNewSchool(Api admin, String name) {
        String unit = StreamSupport.stream(
                        admin.get("/units").expect(200).json().spliterator(), false)
                .filter(node -> node.get("kind").asText().equals("DISTRICT"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        return inNewSchool(admin, name, unit);
    }

    static MainJob inNewSchool(Api admin, String name, String unit) {
        JsonNode school = admin.post("/schools", Map.of("name", name, "level", "THCS", "unit", unit))
                .expect(201)
                .json();
        return new MainJob(admin, school.get("id").asText());
    }

    String school() {
        return school;
    }

    JsonNode importPupils() {
        return admin.upload("/imports/pupils?school=" + school + "&year=" + YEAR, Workbooks.pupils())
                .expect(200)
                .json();
    }

    JsonNode importMarks(String clazz, int term) {
        return admin.upload(
                        "/imports/marks?school=" + school + "&year=" + YEAR + "&term=" + term,
                        Workbooks.marks(clazz, term))
                .expect(200)
                .json();
    }

    /** The class's address. */
    String classId(String name) {
        return StreamSupport.stream(
                        admin.get("/schools/" + school + "/classes?year=" + YEAR)
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(node -> node.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    /** Sets the same conduct and absences for every pupil of a class and period. */
    void record(String clazz, String period, String conduct, int excused) {
        String path = "/classes/" + classId(clazz) + "/term-records?period=" + period;
        List<Map<String, Object>> records = new ArrayList<>();
        for (JsonNode pupil : admin.get(path).expect(200).json().get("records")) {
            records.add(Map.of(
                    "pupil",
                    pupil.get("pupil").asText(),
                    "conduct",
                    conduct,
                    "excused",
                    excused,
                    "unexcused",
                    0,
                    "version",
                    pupil.get("version").asInt()));
        }
        admin.put(path, Map.of("records", records)).expect(200);
    }

    JsonNode results(String clazz, String period) {
        return admin.get("/classes/" + classId(clazz) + "/results?period=" + period + "&explain=true")
                .expect(200)
                .json();
    }

    /** Orders the class's book and waits until it is there. */
    byte[] print(String template, String clazz) {
        return print(admin, template, classId(clazz));
    }

    static byte[] print(Api api, String template, String classId) {
        Api.Answer ordered =
                api.post("/print-orders", Map.of("template", template, "class", classId, "period", "year"));
        assertThat(ordered.status()).as(ordered.text()).isBetween(200, 202);
        String order = ordered.json().get("id").asText();
        Poll.until("the print order " + order, () -> {
            JsonNode state = api.get("/print-orders/" + order).expect(200).json();
            assertThat(state.get("state").asText()).as(state.toString()).isNotEqualTo("FAILED");
            boolean done = state.get("state").asText().equals("DONE");
            if (done) {
                assertThat(state.get("printed").asInt())
                        .isEqualTo(state.get("asked").asInt());
            }
            return done ? Optional.of(state) : Optional.empty();
        });
        return api.get("/print-orders/" + order + "/file").expect(200).bytes();
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
