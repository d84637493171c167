package vn.sodientu.rest.http;

import vn.sodientu.domain.text.LocalText;

/** The kinds of problem documents: status, code of the type address, title. */
enum ProblemKind {
    MALFORMED(400, "malformed", "Yêu cầu không đọc được", "The request is not readable"),
    UNAUTHENTICATED(401, "unauthenticated", "Chưa đăng nhập", "Not signed in"),
    FORBIDDEN(403, "forbidden", "Không có quyền", "Not allowed"),
    NOT_FOUND(404, "not-found", "Không tìm thấy", "Not found"),
    METHOD(405, "method", "Địa chỉ này không nhận phương thức đó", "The address does not take this method"),
    ACCEPT(406, "accept", "Không trả lời được ở định dạng yêu cầu", "No answer in the format asked for"),
    CONFLICT(409, "conflict", "Dữ liệu đã thay đổi", "The data has changed"),
    TOO_LARGE(413, "too-large", "Nội dung gửi lên quá lớn", "The body is too large"),
    MEDIA_TYPE(415, "media-type", "Định dạng nội dung không được nhận", "The format of the body is not taken"),
    INVALID(422, "invalid", "Dữ liệu chưa hợp lệ", "The data is not valid"),
    FAULT(500, "fault", "Lỗi máy chủ", "Server fault"),
    UNAVAILABLE(503, "unavailable", "Phần cần dùng hiện không sẵn sàng", "A part that is needed is not ready");

    private final int status;
    private final String code;
    private final LocalText title;

    ProblemKind(int status, String code, String vi, String en) {
        this.status = status;
        this.code = code;
        this.title = new LocalText(vi, en);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    LocalText title() {
        return title;
    }
}
