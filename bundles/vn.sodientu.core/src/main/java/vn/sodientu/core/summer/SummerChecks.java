package vn.sodientu.core.summer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.core.register.MarkReading;
import vn.sodientu.core.register.Members;
import vn.sodientu.core.results.PupilYearAssembly;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.text.VietnameseText;

/** Checks every item of a request and finds every fault; what a pupil is entitled to, the regulation says. */
final class SummerChecks {
    private final Regulation regulation;
    private final SchoolClass clazz;
    private final Members members;
    private final PupilYearAssembly years;
    private final List<Violation> faults = new ArrayList<>();

    /** @param years without their summers */
    SummerChecks(Regulation regulation, SchoolClass clazz, Members members, PupilYearAssembly years) {
        this.regulation = regulation;
        this.clazz = clazz;
        this.members = members;
        this.years = years;
    }

    List<Violation> faults() {
        return faults;
    }

    /** The records as asked for, in the order of the request; of use only when there is no fault. */
    List<SummerRecord> read(RecordSummer command) {
        List<SummerRecord> asked = new ArrayList<>();
        Map<PupilId, List<Integer>> places = new LinkedHashMap<>();
        Set<SummerKey> seen = new HashSet<>();
        for (int i = 0; i < command.records().size(); i++) {
            RecordSummer.Item item = command.records().get(i);
            String path = "records[" + i + "].";
            asked.add(read(item, path));
            Optional<LocalText> stranger = members.fault(item.pupil());
            stranger.ifPresent(fault -> faults.add(Violation.of(path + "pupil", fault)));
            if (stranger.isEmpty()) {
                places.computeIfAbsent(item.pupil(), pupil -> new ArrayList<>()).add(i);
            }
            if (!seen.add(SummerKey.of(item))) {
                add(
                        path + "subject",
                        "Mục này có hai lần trong cùng một yêu cầu; mỗi mục chỉ ghi một lần",
                        "This item is given twice in one request; give each once");
            }
            if (item.version() < 0) {
                add(
                        path + "version",
                        "Phiên bản không thể âm; mục chưa ghi có phiên bản 0",
                        "A version cannot be negative; a record never written has version 0");
            }
        }
        places.forEach((pupil, own) -> entitled(years.of(pupil), own, asked));
        return asked;
    }

    private SummerRecord read(RecordSummer.Item item, String path) {
        SummerKey key = SummerKey.of(item);
        String value = VietnameseText.clean(item.value());
        if (key.isTraining()) {
            return new SummerRecord(
                    item.pupil(), key.subject(), false, null, value.isEmpty() ? null : value, item.version());
        }
        Optional<Subject> subject = clazz.subject(key.subject());
        if (subject.isEmpty()) {
            add(
                    path + "subject",
                    "Lớp " + clazz.name() + " không học môn " + key.subject(),
                    "Class " + clazz.name() + " is not taught " + key.subject());
            return SummerRecord.none(item.pupil(), key.subject());
        }
        var mark = MarkText.parse(value);
        LocalText unreadable = MarkReading.of(value, subject.get()).fault();
        if (mark.isEmpty() && unreadable != null) {
            // A mark of the wrong kind is left to the regulation, which knows the article.
            faults.add(Violation.of(path + "value", unreadable));
        }
        return new SummerRecord(
                item.pupil(),
                key.subject(),
                item.chosen() || mark.isPresent(),
                mark.orElse(null),
                null,
                item.version());
    }

    private void entitled(PupilYear year, List<Integer> places, List<SummerRecord> asked) {
        Entitlement entitlement = new Entitlement(regulation, year);
        for (int place : places) {
            SummerRecord record = asked.get(place);
            // Taking something back is always possible.
            if (record.chosen() || record.conduct() != null) {
                entitlement.want(place, record);
            }
        }
        faults.addAll(entitlement.faults());
    }

    private void add(String path, String vi, String en) {
        faults.add(Violation.of(path, new LocalText(vi, en)));
    }
}
