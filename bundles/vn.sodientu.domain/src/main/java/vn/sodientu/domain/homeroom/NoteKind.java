package vn.sodientu.domain.homeroom;

import vn.sodientu.domain.text.LocalText;

/** The parts of a homeroom book that are written as notes; there is no fixed national form. */
public enum NoteKind {
    /** Ban cán sự lớp: a pupil with an office, from a day to a day. */
    OFFICER(true, new LocalText("Ban cán sự lớp", "Class officers")),
    /** Tổ: who sits together. */
    GROUP(false, new LocalText("Tổ học sinh", "Groups")),
    /** Sơ đồ lớp. */
    SEATS(false, new LocalText("Sơ đồ lớp", "Seating plan")),
    /** Ban đại diện cha mẹ học sinh. */
    PARENTS(false, new LocalText("Ban đại diện cha mẹ học sinh", "Parents' board")),
    /** Học sinh cần quan tâm. */
    CARE(true, new LocalText("Học sinh cần quan tâm", "Pupils who need care")),
    /** Kế hoạch năm. */
    PLAN_YEAR(false, new LocalText("Kế hoạch năm học", "Plan of the year")),
    /** Kế hoạch tháng. */
    PLAN_MONTH(false, new LocalText("Kế hoạch tháng", "Plan of a month")),
    /** Kế hoạch tuần. */
    PLAN_WEEK(false, new LocalText("Kế hoạch tuần", "Plan of a week")),
    /** Theo dõi rèn luyện, học tập hằng tháng. */
    FOLLOWING(false, new LocalText("Theo dõi hằng tháng", "Following by month")),
    /** Liên hệ gia đình. */
    CONTACT(true, new LocalText("Liên hệ gia đình", "Contacts with families")),
    /** Họp lớp, họp cha mẹ học sinh. */
    MEETING(false, new LocalText("Họp lớp, họp cha mẹ học sinh", "Meetings")),
    /** Kiểm tra của ban giám hiệu: written by the principal. */
    CHECK(false, new LocalText("Kiểm tra của ban giám hiệu", "Checks by the principal")),
    /** Ghi chép khác. */
    OTHER(false, new LocalText("Ghi chép khác", "Other notes"));

    private final boolean ofPupil;
    private final LocalText label;

    NoteKind(boolean ofPupil, LocalText label) {
        this.ofPupil = ofPupil;
        this.label = label;
    }

    /** Whether the note must name a pupil; others may. */
    public boolean ofPupil() {
        return ofPupil;
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }
}
