package vn.sodientu.rest.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Reads years, terms, periods and days in queries and bodies. */
public final class Times {
    /** A day of the register begins and ends where the schools are. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final SchoolYear SOME_YEAR = new SchoolYear(2025);

    private static final int SOME_GRADE = 6;

    private Times() {}

    /** The present day at the schools. */
    public static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    /** A school year. */
    public static SchoolYear year(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, SchoolYear::parse, SOME_YEAR, "2025-2026");
    }

    /** A school year that may be absent. */
    public static @Nullable SchoolYear yearIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, SchoolYear::parse, SOME_YEAR, "2025-2026");
    }

    /** A grade, 1 to 12. */
    public static int grade(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Times::parseGrade, SOME_GRADE, "8");
    }

    /** A term, 1 or 2. */
    public static Term term(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Times::parseTerm, Term.HK1, "1, 2");
    }

    /** A term that may be absent. */
    public static @Nullable Term termIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, Times::parseTerm, Term.HK1, "1, 2");
    }

    /** A period. */
    public static Period period(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Period::of, Period.YEAR, "hk1, hk2, year");
    }

    /** A period; the year when it is absent. */
    public static Period periodOrYear(Faults faults, String path, @Nullable String text) {
        return text == null ? Period.YEAR : period(faults, path, text);
    }

    /** A day that may be absent. */
    public static @Nullable LocalDate dayIfAny(Faults faults, String path, @Nullable String text) {
        return faults.parsedIfAny(path, text, Times::parseDay, LocalDate.EPOCH, "2025-09-05");
    }

    /** A moment: with its offset, or as the clocks of the schools show it. */
    public static Instant moment(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Times::parseMoment, Instant.EPOCH, "2026-01-10T23:59:00+07:00");
    }

    /** A moment that may be absent. */
    public static @Nullable Instant momentIfAny(Faults faults, String path, @Nullable String text) {
        return text == null ? null : moment(faults, path, text);
    }

    /** A period that may be absent. */
    public static @Nullable Period periodIfAny(Faults faults, String path, @Nullable String text) {
        return text == null ? null : period(faults, path, text);
    }

    /** A day. */
    public static LocalDate day(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Times::parseDay, LocalDate.EPOCH, "2025-09-05");
    }

    /** A month of the calendar. */
    public static YearMonth month(Faults faults, String path, @Nullable String text) {
        return faults.parsed(path, text, Times::parseMonth, YearMonth.of(2025, Month.SEPTEMBER), "2025-10");
    }

    /** A switch of a query: true or false, false when it is absent. */
    public static boolean flag(Faults faults, String path, @Nullable String text) {
        return text != null && faults.parsed(path, text, Times::parseFlag, false, "true, false");
    }

    private static Optional<Integer> parseGrade(String text) {
        return text.matches("[1-9]|1[0-2]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Term> parseTerm(String text) {
        return switch (text) {
            case "1" -> Optional.of(Term.HK1);
            case "2" -> Optional.of(Term.HK2);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> parseMoment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException withoutOffset) {
            return parseLocal(text);
        }
    }

    private static Optional<Instant> parseLocal(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(VIETNAM).toInstant());
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> parseMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> parseFlag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
