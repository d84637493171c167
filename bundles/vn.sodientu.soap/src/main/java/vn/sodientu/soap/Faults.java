package vn.sodientu.soap;

import java.util.List;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.soap.types.FaultDetail;
import vn.sodientu.soap.types.RegisterFault;
import vn.sodientu.soap.types.ViolationLine;

/** From refusals to declared faults. */
final class Faults {
    private Faults() {}

    static RegisterFault of(Refusal refusal) {
        return of(refusal.kind().name(), refusal.violations(), List.of());
    }

    /** Somebody changed the cells meanwhile. */
    static RegisterFault conflict(List<Cell> current) {
        LocalText message = new LocalText(
                "Có người đã sửa các ô này; hãy xem giá trị hiện tại rồi nhập lại",
                "Somebody changed these cells; see their present state");
        return of(Refusal.Kind.CONFLICT.name(), List.of(Violation.of("cell", message)), current);
    }

    /** A part is being replaced. */
    static RegisterFault unavailable() {
        LocalText message = new LocalText(
                "Một phần của máy chủ đang được thay hoặc chưa khởi động xong, hãy thử lại",
                "A part of the server is being replaced or has not started yet, try again");
        return of(Refusal.Kind.UNAVAILABLE.name(), List.of(Violation.of("", message)), List.of());
    }

    /** A fault of the server; the number stands in the log too. */
    static RegisterFault fault(String number) {
        LocalText message = new LocalText(
                "Lỗi số " + number + ". Hãy báo số này cho người quản trị hệ thống",
                "Fault " + number + ". Tell the administrator this number");
        return of("FAULT", List.of(Violation.of("", message)), List.of());
    }

    private static RegisterFault of(String code, List<Violation> violations, List<Cell> current) {
        FaultDetail detail = new FaultDetail();
        detail.code = code;
        violations.stream().map(Faults::line).forEach(detail.violations::add);
        current.stream().map(Lines::of).forEach(detail.current::add);
        return new RegisterFault(violations.get(0).message().vi(), detail);
    }

    private static ViolationLine line(Violation violation) {
        ViolationLine line = new ViolationLine();
        line.path = violation.path();
        line.message = violation.message().vi();
        line.messageEn = violation.message().en();
        line.article = violation.article() == null ? null : violation.article().toString();
        line.help = violation.help() == null ? null : violation.help().vi();
        return line;
    }
}
