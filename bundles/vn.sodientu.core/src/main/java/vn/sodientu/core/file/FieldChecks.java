package vn.sodientu.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sodientu.api.file.ChangeFile;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.text.LocalText;

/** Checks every value of a change and finds every fault. */
final class FieldChecks {
    private static final int MOST_ITEMS = 20;

    private final FieldCatalogue catalogue;
    private final SchoolLevel level;
    private final ValueChecks values;
    private final FaultList faults = new FaultList();
    private final Map<FieldDef, List<FieldItem>> read = new LinkedHashMap<>();

    FieldChecks(FieldCatalogue catalogue, SchoolLevel level, LocalDate today) {
        this.catalogue = catalogue;
        this.level = level;
        this.values = new ValueChecks(catalogue, today);
    }

    /** The values as they shall be stored; complete only when there is no fault. */
    Map<FieldDef, List<FieldItem>> read(ChangeFile asked) {
        faults.unless(!asked.changes().isEmpty(), "values", "Không có gì để sửa", "There is nothing to change");
        for (int i = 0; i < asked.changes().size(); i++) {
            check(asked.changes().get(i), "values[" + i + "]");
        }
        return read;
    }

    FaultList faults() {
        return faults;
    }

    private void check(ChangeFile.Change change, String path) {
        Optional<FieldDef> found = catalogue.field(change.field());
        if (found.isEmpty()) {
            faults.add(
                    path + ".field",
                    "Hồ sơ không có mục «" + change.field() + "»",
                    "The file has no field " + change.field());
            return;
        }
        FieldDef field = found.get();
        faults.unless(
                field.levels().contains(level),
                path + ".field",
                "Mục «" + field.label().vi() + "» không dùng ở trường "
                        + level.label().vi(),
                field.label().en() + " is not kept at a school of "
                        + level.label().en() + " education");
        faults.unless(
                !read.containsKey(field),
                path + ".field",
                "Mục «" + field.label().vi() + "» có hai lần trong một yêu cầu",
                field.label().en() + " is given twice in one request");
        faults.unless(
                !field.required() || !change.items().isEmpty(),
                path + ".items",
                "Mục «" + field.label().vi() + "» không được để trống",
                field.label().en() + " cannot be empty");
        int most = field.many() ? MOST_ITEMS : 1;
        faults.unless(
                change.items().size() <= most,
                path + ".items",
                "Mục «" + field.label().vi() + "» có nhiều nhất " + most + " giá trị",
                field.label().en() + " has at most " + most + " values");
        read.put(field, items(field, change, path + ".items"));
    }

    private List<FieldItem> items(FieldDef field, ChangeFile.Change change, String path) {
        List<FieldItem> items = new ArrayList<>();
        Set<FieldItem> seen = new HashSet<>();
        for (int j = 0; j < change.items().size(); j++) {
            FieldItem item = change.items().get(j);
            String place = path + "[" + j + "]";
            ValueChecks.Read value = values.read(field, item.value());
            LocalText fault = value.fault();
            if (fault != null) {
                faults.add(place + ".value", fault);
            }
            days(field, item, place);
            FieldItem stored = new FieldItem(value.value(), item.from(), item.to());
            faults.unless(
                    fault != null || seen.add(stored),
                    place,
                    "Giá trị này đã có ở dòng trên",
                    "This value is given before");
            items.add(stored);
        }
        return items;
    }

    private void days(FieldDef field, FieldItem item, String path) {
        LocalDate from = item.from();
        LocalDate to = item.to();
        faults.unless(
                field.many() || (from == null && to == null),
                path + ".from",
                "Mục «" + field.label().vi() + "» không ghi ngày",
                field.label().en() + " takes no days");
        faults.unless(
                from == null || to == null || !to.isBefore(from),
                path + ".to",
                "Ngày cuối trước ngày đầu",
                "The last day is before the first");
    }
}
