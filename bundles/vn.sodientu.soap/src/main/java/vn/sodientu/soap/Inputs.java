package vn.sodientu.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;
import vn.sodientu.soap.types.CellChange;

/** Reads what came over the wire and gathers every fault of it. */
final class Inputs {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final PupilId NO_PUPIL = new PupilId(0, 0);

    private final List<Violation> faults = new ArrayList<>();

    long school(@Nullable String text) {
        return read("school", text, Inputs::number, 0L, "3");
    }

    SchoolYear year(@Nullable String text) {
        return read("year", text, SchoolYear::parse, new SchoolYear(2025), "2025-2026");
    }

    Period period(@Nullable String text) {
        return read("period", text, Period::of, Period.YEAR, "hk1, hk2, year");
    }

    ClassId clazz(@Nullable String text) {
        return read("class", text, ClassId::parse, new ClassId(0, 0), "3-17");
    }

    SheetId sheet(@Nullable String text) {
        return read("sheet", text, SheetId::parse, new SheetId(new ClassId(0, 0), "X", Term.HK1), "3-17-TOAN-1");
    }

    List<EnterMarks.Change> cells(@Nullable List<CellChange> cells) {
        List<EnterMarks.Change> changes = new ArrayList<>();
        List<CellChange> given = cells == null ? List.of() : cells;
        for (int i = 0; i < given.size(); i++) {
            CellChange cell = given.get(i);
            String path = "cell[" + i + "].";
            changes.add(new EnterMarks.Change(
                    read(path + "pupil", cell.pupil, PupilId::parse, NO_PUPIL, "3-4711"),
                    given(path + "column", cell.column, ""),
                    given(path + "version", cell.version, 0),
                    given(path + "value", cell.value, "")));
        }
        return changes;
    }

    /** What to do with the inputs, or all their faults. */
    <T> Outcome<T> then(Supplier<Outcome<T>> work) {
        return faults.isEmpty() ? work.get() : Outcome.refused(Refusal.Kind.INVALID, faults);
    }

    private <T> T read(
            String path, @Nullable String text, Function<String, Optional<T>> reader, T standIn, String example) {
        Optional<T> read = text == null ? Optional.empty() : reader.apply(text);
        if (read.isEmpty()) {
            fault(path, "Cần giá trị có dạng: " + example, "A value of this form is needed: " + example);
        }
        return read.orElse(standIn);
    }

    private <T> T given(String path, @Nullable T value, T standIn) {
        if (value == null) {
            fault(path, "Thiếu giá trị", "The value is missing");
            return standIn;
        }
        return value;
    }

    private void fault(String path, String vi, String en) {
        faults.add(Violation.of(path, new LocalText(vi, en)));
    }

    private static Optional<Long> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
