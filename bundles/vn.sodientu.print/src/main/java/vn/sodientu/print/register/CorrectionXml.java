package vn.sodientu.print.register;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.sheet.MarkEntry;

/** Says of a mark what stood in its place before the last correction, and when that was approved. */
final class CorrectionXml {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<Address, Correction> last = new HashMap<>();

    private record Address(SheetId sheet, PupilId pupil, String column) {}

    /** From approved corrections, oldest first. */
    CorrectionXml(List<Correction> approved) {
        approved.forEach(one -> last.put(new Address(one.sheet(), one.pupil(), one.column()), one));
    }

    /** Adds the attributes of a corrected mark. */
    void write(XmlText out, MarkEntry entry) throws XMLStreamException {
        Correction correction = last.get(new Address(entry.sheet(), entry.pupil(), entry.column()));
        if (correction != null) {
            Mark before = correction.before();
            Correction.Step approval = correction.steps().get(correction.steps().size() - 1);
            out.attribute("before", before == null ? "–" : before.display());
            out.attribute("corrected", XmlText.day(approval.at().atZone(VIETNAM).toLocalDate()));
        }
    }
}
