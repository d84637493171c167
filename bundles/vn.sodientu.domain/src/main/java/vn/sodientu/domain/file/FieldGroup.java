package vn.sodientu.domain.file;

import vn.sodientu.domain.text.LocalText;

/** The parts of a pupil's file, in order. */
public enum FieldGroup {
    /** Who the pupil is. */
    IDENTITY("Lý lịch", "Identity"),
    /** Where from and where now. */
    PLACES("Quê quán, nơi ở", "Places"),
    /** How to reach. */
    CONTACT("Liên hệ", "Contact"),
    /** Policy groups and disability. */
    POLICY("Diện chính sách, khuyết tật", "Policy groups, disability"),
    /** Youth organisations. */
    UNION("Đoàn, Đội", "Youth organisations"),
    /** How the pupil studies. */
    STUDY("Học tập", "Study"),
    /** Body and health. */
    HEALTH("Thể chất, sức khoẻ", "Health");

    private final LocalText label;

    FieldGroup(String vi, String en) {
        label = new LocalText(vi, en);
    }

    /** The heading. */
    public LocalText label() {
        return label;
    }
}
