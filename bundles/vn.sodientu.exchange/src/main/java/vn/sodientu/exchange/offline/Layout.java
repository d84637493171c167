package vn.sodientu.exchange.offline;

/** Where things stand in a worksheet, and the words by which they are found again. */
final class Layout {
    /** The hidden worksheet. */
    static final String HIDDEN = "sodientu";

    static final String ADDRESS = "Mã bảng điểm: ";
    static final String ORDINAL = "STT";
    static final String KEY = "Mã định danh";
    static final String NAME = "Họ và tên";
    static final String REMARK = "Ghi chú";

    static final int TITLE_ROW = 0;
    static final int SCHOOL_ROW = 1;
    static final int HELP_ROW = 2;
    static final int ADDRESS_ROW = 3;
    static final int HEADER_ROW = 4;
    static final int KEY_COLUMN = 1;
    static final int NAME_COLUMN = 2;
    static final int FIRST_MARK = 3;

    private Layout() {}
}
