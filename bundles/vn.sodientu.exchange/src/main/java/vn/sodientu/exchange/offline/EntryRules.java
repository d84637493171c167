package vn.sodientu.exchange.offline;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.MarkSheet;

/** What the spreadsheet program lets in: marks of the column's kind. The register checks again. */
final class EntryRules {
    private static final String[] COMMENTS = {"Đ", "CĐ"};

    private EntryRules() {}

    static void add(XSSFSheet target, MarkSheet sheet, int first, int last) {
        DataValidationHelper helper = target.getDataValidationHelper();
        int column = Layout.FIRST_MARK;
        for (MarkColumn planned : sheet.plan().columns()) {
            boolean score = sheet.plan().kind() == SubjectKind.SCORE;
            DataValidation rule = helper.createValidation(
                    score ? score(helper, planned, first, column) : helper.createExplicitListConstraint(COMMENTS),
                    new CellRangeAddressList(first, last, column, column));
            rule.setEmptyCellAllowed(true);
            rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
            rule.setShowErrorBox(true);
            if (!score) {
                rule.createErrorBox("Giá trị không hợp lệ", "Nhập Đ (Đạt) hoặc CĐ (Chưa đạt), hoặc để trống.");
            } else if (planned.whole()) {
                rule.createErrorBox("Điểm không hợp lệ", "Cột này nhận điểm nguyên từ 0 đến 10, hoặc để trống.");
            } else {
                rule.createErrorBox(
                        "Điểm không hợp lệ",
                        "Nhập điểm từ 0 đến 10, nhiều nhất một chữ số thập phân (8,5 hoặc 8.5 tùy máy), hoặc để"
                                + " trống.");
            }
            target.addValidationData(rule);
            column++;
        }
    }

    private static DataValidationConstraint score(
            DataValidationHelper helper, MarkColumn planned, int first, int column) {
        if (planned.whole()) {
            return helper.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "10");
        }
        String cell = new CellReference(first, column).formatAsString();
        return helper.createCustomConstraint("AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "<=10,ABS(" + cell
                + "*10-ROUND(" + cell + "*10,0))<0.000001)");
    }
}
