package vn.sodientu.domain.rule.calc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sodientu.domain.year.Period;

/** Which subjects may be tested again in summer. */
public final class Retests {
    private Retests() {}

    /** Codes, in alphabetical order, of the subjects whose year result is Chưa đạt or a score below the limit. */
    public static List<String> eligible(YearSheet sheet, int belowTenths) {
        int[] year = sheet.of(Period.YEAR);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < year.length; i++) {
            if (year[i] == ResultCode.FAIL || (ResultCode.isScore(year[i]) && year[i] < belowTenths)) {
                codes.add(sheet.subjects().get(i).subject().code());
            }
        }
        Collections.sort(codes);
        return List.copyOf(codes);
    }
}
