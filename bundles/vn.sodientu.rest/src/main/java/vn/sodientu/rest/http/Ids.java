package vn.sodientu.rest.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;

/** Reads ids: what stands in an address must exist, so a malformed one is not found; in a body it is a fault. */
public final class Ids {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final ClassId NO_CLASS = new ClassId(0, 0);
    private static final PupilId NO_PUPIL = new PupilId(0, 0);
    private static final StaffId NO_STAFF = new StaffId(0, 0);

    private Ids() {}

    /** A unit's or school's number in an address. */
    public static long unit(String text) {
        return number(text).orElseThrow(Ids::notFound);
    }

    /** A class in an address. */
    public static ClassId clazz(String text) {
        return ClassId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A pupil in an address. */
    public static PupilId pupil(String text) {
        return PupilId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A mark sheet in an address. */
    public static SheetId sheet(String text) {
        return SheetId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A print order in an address. */
    public static PrintOrderId order(String text) {
        return PrintOrderId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A preview in an address. */
    public static PreviewId preview(String text) {
        return PreviewId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A correction in an address. */
    public static CorrectionId correction(String text) {
        return CorrectionId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A reopening in an address. */
    public static ReopeningId reopening(String text) {
        return ReopeningId.parse(text).orElseThrow(Ids::notFound);
    }

    /** A class in a body or query that may be absent. */
    public static @Nullable ClassId classIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, ClassId::parse, NO_CLASS, "3-17");
    }

    /** A unit or school in a body or query. */
    public static long unit(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Ids::number, 0L, "3");
    }

    /** A unit that may be absent. */
    public static @Nullable Long unitIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, Ids::number, 0L, "3");
    }

    /** A class in a body. */
    public static ClassId clazz(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, ClassId::parse, NO_CLASS, "3-17");
    }

    /** A pupil in a body. */
    public static PupilId pupil(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, PupilId::parse, NO_PUPIL, "3-4711");
    }

    /** A pupil in a body that may be absent. */
    public static @Nullable PupilId pupilIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, PupilId::parse, NO_PUPIL, "3-4711");
    }

    /** A member of staff in a body. */
    public static StaffId staff(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, StaffId::parse, NO_STAFF, "3-12");
    }

    /** A member of staff in a body who may be absent. */
    public static @Nullable StaffId staffIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, StaffId::parse, NO_STAFF, "3-12");
    }

    /** The refusal of an address that leads nowhere. */
    public static RefusedException notFound() {
        return new RefusedException(
                Refusal.of(Refusal.Kind.NOT_FOUND, "", "Không có địa chỉ này", "There is nothing at this address"));
    }

    private static Optional<Long> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
