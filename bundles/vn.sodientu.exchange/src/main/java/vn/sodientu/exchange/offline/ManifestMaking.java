package vn.sodientu.exchange.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.WorkbookUtil;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.exchange.offline.Manifest.Base;
import vn.sodientu.exchange.offline.Manifest.Line;
import vn.sodientu.exchange.offline.Manifest.Part;

/** Describes sheets as they are when a workbook is made of them. */
final class ManifestMaking {
    /** Spreadsheet programs allow no longer names. */
    private static final int LONGEST_NAME = 31;

    private ManifestMaking() {}

    static List<Part> parts(String school, List<MarkSheet> sheets) {
        Set<String> taken = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (MarkSheet sheet : sheets) {
            parts.add(part(school, sheet, name(sheet, taken)));
        }
        return parts;
    }

    private static Part part(String school, MarkSheet sheet, String worksheet) {
        Map<String, Line> rows = new LinkedHashMap<>();
        sheet.rows().forEach(row -> {
            Map<String, Base> cells = new LinkedHashMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), new Base(cell.version(), cell.mark())));
            Pupil pupil = row.enrolment().pupil();
            rows.put(key(row.enrolment()), new Line(pupil.id(), pupil.name().full(), cells));
        });
        return new Part(
                sheet.id(),
                sheet.clazz().year(),
                worksheet,
                school,
                sheet.clazz().name(),
                sheet.subject().name(),
                headings(sheet),
                rows);
    }

    /** What a row is found by: the Ministry's code, or the register's own number where there is none. */
    static String key(Enrolment enrolment) {
        String code = enrolment.pupil().code();
        return code.isBlank() ? "HS " + enrolment.pupil().id() : code;
    }

    /** Equal labels are numbered. */
    private static Map<String, String> headings(MarkSheet sheet) {
        Map<String, Integer> all = new TreeMap<>();
        sheet.plan().columns().forEach(column -> all.merge(column.label().vi(), 1, Integer::sum));
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        for (MarkColumn column : sheet.plan().columns()) {
            String label = column.label().vi();
            int number = seen.merge(label, 1, Integer::sum);
            headings.put(column.id(), all.getOrDefault(label, 1) > 1 ? label + " " + number : label);
        }
        return headings;
    }

    /** Class and subject, shortened and numbered as spreadsheet programs need it. */
    private static String name(MarkSheet sheet, Set<String> taken) {
        String full = WorkbookUtil.createSafeSheetName(sheet.clazz().name() + " "
                + sheet.subject().name() + " HK" + sheet.id().term().number());
        String name = full.strip();
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = full.substring(0, Math.min(full.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
