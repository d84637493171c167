package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A new school brings in its staff and who teaches what, and changes it by date. */
@Order(244)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffIT {
    private final Api admin = Server.shared().as("admin");
    private final String school = aSchool();

    private String aSchool() {
        MainJob job = MainJob.inNewSchool(
                admin,
                "Trường có phân công",
                admin.get("/units").expect(200).json().get(0).get("id").asText());
        job.importPupils();
        return job.school();
    }

    @Test
    void staffAndAssignmentsComeInByWorkbookAfterAPreviewThatSaysTheSame() {
        byte[] list = Sheet.of(List.of(
                List.of("STT", "Họ và tên", "Mã định danh", "Môn dạy", "Màu mắt"),
                List.of("1", "Lò Thị Lan", "1400009001", "Toán", "nâu"),
                List.of("2", "Vì Văn Minh", "1400009002", "Khoa học tự nhiên", "nâu"),
                List.of("3", "Cà Thị Hoa", "1400009003", "Khoa học tự nhiên", "đen")));
        JsonNode preview = staff(list, true).expect(200).json();
        assertThat(admin.get("/schools/" + school + "/staff").expect(200).json())
                .isEmpty();
        JsonNode stored = staff(list, false).expect(200).json();
        assertThat(stored.get("comparison")).isEqualTo(preview.get("comparison"));
        assertThat(stored.get("ignoredColumns").get(0).asText()).isEqualTo("Màu mắt");
        assertThat(stored.get("comparison").get("onlyInFile")).hasSize(3);

        JsonNode assigned = assignments(
                        List.of("6B", "Toán", "1400009001", "Cả năm"),
                        List.of("6B", "Khoa học tự nhiên", "1400009002", "1"),
                        List.of("6B", "KHTN", "1400009003", "1"))
                .expect(200)
                .json();
        assertThat(assigned.get("comparison").get("onlyInFile")).hasSize(4);
        String clazz = Demo.named(
                admin.get("/schools/" + school + "/classes?year=" + Demo.YEAR)
                        .expect(200)
                        .json(),
                "6B");
        // Two teachers, one set of marks.
        assertThat(admin.get("/sheets/" + clazz + "-KHTN-1/teachers")
                        .expect(200)
                        .json())
                .hasSize(2);

        JsonNode faulty = assignments(List.of("6B", "Toán", "9999", "1"), List.of("9Q", "Toán", "1400009001", "7"))
                .expect(422)
                .json();
        assertThat(faulty.get("rejected")).isNotEmpty();

        String lan = teacher("Lò Thị Lan");
        admin.delete("/sheets/" + clazz + "-TOAN-1/teachers/" + lan + "?lastDay=2025-12-31")
                .expect(204);
        assertThat(admin.get("/sheets/" + clazz + "-TOAN-1/teachers")
                        .expect(200)
                        .json())
                .isEmpty();
        admin.put("/classes/" + clazz + "/homeroom", Map.of("staff", lan)).expect(200);
        admin.put("/classes/" + clazz + "/homeroom", Map.of("staff", teacher("Vì Văn Minh"), "from", "2099-01-01"))
                .expect(200);
        assertThat(admin.get("/classes/" + clazz)
                        .expect(200)
                        .json()
                        .get("homeroom")
                        .asText())
                .isEqualTo(lan);
        assertThat(admin.get("/classes/" + clazz + "/homerooms").expect(200).json())
                .hasSize(2);
    }

    private String teacher(String name) {
        return Demo.named(admin.get("/schools/" + school + "/staff").expect(200).json(), name);
    }

    private Api.Answer staff(byte[] list, boolean dryRun) {
        return admin.upload("/imports/staff?school=" + school + "&dryRun=" + dryRun, "CSDL_GiaoVien.xlsx", list);
    }

    @SafeVarargs
    private final Api.Answer assignments(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("Lớp", "Môn học", "Mã giáo viên", "Học kì"));
        for (List<String> row : rows) {
            all.add(row);
        }
        return admin.upload(
                "/imports/assignments?school=" + school + "&year=" + Demo.YEAR, "PhanCong.xlsx", Sheet.of(all));
    }
}
