package vn.sodientu.domain.mark;

/** The two levels of a subject assessed by comment: Đạt and Chưa đạt. */
public enum Comment implements Mark {
    /** Đạt. */
    PASS("D", "Đ"),
    /** Chưa đạt. */
    FAIL("CD", "CĐ");

    private final String code;
    private final String display;

    Comment(String code, String display) {
        this.code = code;
        this.display = display;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String display() {
        return display;
    }
}
