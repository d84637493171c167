package vn.sodientu.ui.clazz;

import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a class's page; the code stands in the address and in the keys of the texts. */
enum ClassTab {
    PUPILS("hoc-sinh"),
    SHEETS("bang-diem"),
    CONDUCT("ren-luyen"),
    RESULTS("ket-qua"),
    SUMMER("sau-he"),
    LOGBOOK("so-dau-bai"),
    HOMEROOM_BOOK("so-chu-nhiem");

    private final String code;

    ClassTab(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<ClassTab> of(String code) {
        return Stream.of(values()).filter(tab -> tab.code.equals(code)).findFirst();
    }
}
