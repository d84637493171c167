package vn.sodientu.it;

import java.nio.file.Path;

/** The sample workbooks of the exchange bundle. */
final class Workbooks {
    private static final Path FOLDER =
            Command.ROOT.resolve("bundles/vn.sodientu.exchange/src/test/resources/workbooks");

    private Workbooks() {}

    static Path pupils() {
        return FOLDER.resolve("C1-HocSinh-THCS-2025-2026.xlsx");
    }

    static Path faulty() {
        return FOLDER.resolve("C1-HocSinh-co-loi.xlsx");
    }

    static Path marks(String clazz, int term) {
        return FOLDER.resolve("Diem-" + clazz + "-HK" + term + "-2025-2026.xlsx");
    }
}
