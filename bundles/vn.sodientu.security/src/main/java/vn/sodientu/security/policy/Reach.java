package vn.sodientu.security.policy;

import vn.sodientu.domain.text.LocalText;

/** How far a right of a role goes. */
enum Reach {
    /** Everywhere, the server itself included. */
    EVERYWHERE(new LocalText("ở mọi nơi", "everywhere")),
    /** The unit of the grant and everything below it. */
    UNIT(new LocalText("trong phạm vi đơn vị của mình", "within your own unit")),
    /** Sheets that the teacher is assigned to, not those he enters in somebody's place. */
    OWN_SHEET(new LocalText("ở bảng điểm mình được phân công", "on mark sheets assigned to yourself")),
    /** Sheets that the teacher is assigned to or enters in somebody's place. */
    ASSIGNED_SHEET(new LocalText("ở bảng điểm được phân công", "on mark sheets assigned to you")),
    /** Classes with at least one sheet that the teacher is assigned to. */
    TAUGHT_CLASS(new LocalText("ở lớp mình dạy", "in classes you teach")),
    /** Classes that name the teacher as homeroom teacher. */
    HOMEROOM(new LocalText("ở lớp mình chủ nhiệm", "in classes you lead as homeroom teacher")),
    /** The child named in the grant. */
    OWN_CHILD(new LocalText("của con mình", "of your own child"));

    private final LocalText where;

    Reach(LocalText where) {
        this.where = where;
    }

    /** The words that go into "may do this only …". */
    LocalText where() {
        return where;
    }
}
