package vn.sodientu.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings 1,000 pupils into a new school, with the preview before; reference: the server reads the same workbook only. */
final class ImportBench {
    private static final int PUPILS = 1_000;
    private static final int PER_CLASS = 40;

    private final Api admin;

    ImportBench(Api admin) {
        this.admin = admin;
    }

    /** Milliseconds of preview and import together, and of reading alone. */
    long[] round(int number) {
        String unit = admin.get("/units").expect(200).json().get(0).get("id").asText();
        String school = admin.post("/schools", Map.of("name", "Trường đo " + number, "level", "THCS", "unit", unit))
                .expect(201)
                .json()
                .get("id")
                .asText();
        byte[] workbook = Sheet.of(rows(number));
        String query = "?school=" + school + "&year=" + Demo.YEAR;
        long begin = System.nanoTime();
        admin.upload("/imports/assignments" + query + "&dryRun=true", "a.xlsx", workbook)
                .expect(422);
        long read = System.nanoTime();
        admin.upload("/imports/pupils" + query + "&dryRun=true", "a.xlsx", workbook)
                .expect(200);
        admin.upload("/imports/pupils" + query, "a.xlsx", workbook).expect(200);
        long done = System.nanoTime();
        return new long[] {(done - read) / 1_000_000, (read - begin) / 1_000_000};
    }

    private static List<List<String>> rows(int number) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Dân tộc", "Xã"));
        for (int i = 0; i < PUPILS; i++) {
            int clazz = i / PER_CLASS;
            rows.add(List.of(
                    6 + clazz % 4 + Character.toString('A' + clazz / 4),
                    String.format("%02d%08d", 50 + number, i),
                    "Lò Văn " + Character.toString('A' + i % 26),
                    "%02d/%02d/2012".formatted(1 + i % 28, 1 + i % 12),
                    i % 2 == 0 ? "Nam" : "Nữ",
                    "Thái",
                    "Xã Chiềng Mai"));
        }
        return rows;
    }
}
