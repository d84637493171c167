package vn.sodientu.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.api.organisation.StaffService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.people.StaffState;

/** Brings in a staff list such as CSDL_GiaoVien; of its many columns those that the register keeps. */
final class StaffImport {
    private final StaffService staff;

    StaffImport(StaffService staff) {
        this.staff = staff;
    }

    Outcome<ImportReport> run(Actor who, long school, List<Worksheet> sheets, boolean dryRun) {
        for (Worksheet sheet : sheets) {
            Optional<HeaderRow<StaffField>> header =
                    HeaderRow.find(sheet, StaffField::of, StaffField.REQUIRED, ListField.SILENT);
            if (header.isPresent()) {
                return new ListImport<>(sheet, header.get(), StaffImport::draft)
                        .store(
                                dryRun,
                                StaffField.values(),
                                (drafts, rehearsal) -> staff.store(who, school, drafts, rehearsal));
            }
        }
        return Outcome.refused(Refusal.of(
                Refusal.Kind.INVALID,
                "file",
                "Không tìm thấy dòng tiêu đề: cần có các cột Mã định danh và Họ tên.",
                "No row of headings was found: the columns Mã định danh and Họ tên are needed."));
    }

    private static Optional<StaffDraft> draft(ListRow<StaffField> row) {
        Optional<String> code = row.required(StaffField.CODE);
        Optional<String> name = row.required(StaffField.NAME);
        StaffDraft draft = new StaffDraft(
                code.orElse(""),
                name.orElse(""),
                row.day(StaffField.BIRTH),
                state(row),
                row.textIfAny(StaffField.POSITION),
                row.textIfAny(StaffField.SUBJECTS),
                row.textIfAny(StaffField.EMAIL),
                row.textIfAny(StaffField.PHONE));
        return code.isPresent() && name.isPresent() ? Optional.of(draft) : Optional.empty();
    }

    private static @Nullable StaffState state(ListRow<StaffField> row) {
        String text = row.text(StaffField.STATE);
        if (text.isEmpty()) {
            return null;
        }
        for (StaffState state : StaffState.values()) {
            if (state.label().vi().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return state;
            }
        }
        row.fault(
                StaffField.STATE,
                "Không có trạng thái «" + text + "»; dùng Đang làm việc, Chuyển đến, Tạm nghỉ, Chuyển đi, Nghỉ hưu hoặc"
                        + " Thôi việc.",
                "There is no state “" + text + "”; use one of the six of the list.");
        return null;
    }
}
