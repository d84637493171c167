package vn.sodientu.domain.arrangement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Arrangements in words, the same on every screen and in every answer. */
public final class ArrangementText {
    /** What stands where a level would. */
    public static final LocalText UNRANKED =
            new LocalText("Không xếp loại (kế hoạch giáo dục cá nhân)", "No level (individual education plan)");

    /** Who can change an arrangement. */
    public static final LocalText HELP =
            new LocalText("Hiệu trưởng hoặc giáo vụ của trường", "The principal or the academic clerk of the school");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ArrangementText() {}

    /**
     * The arrangement as a sentence without its end, to stand in a row of the subject's sheet.
     *
     * @param effect what an exemption does to the subject
     */
    public static LocalText of(GrantedArrangement granted, ExemptionRule.Effect effect) {
        LocalText grounds = grounds(granted.grounds());
        if (granted.what() instanceof Arrangement.Exemption exemption) {
            LocalText period = period(exemption.period());
            return effect == ExemptionRule.Effect.THEORY_INSTEAD
                    ? new LocalText(
                            "Miễn phần thực hành, đánh giá lý thuyết thay thế " + period.vi() + grounds.vi(),
                            "Exempt from the practical part, assessed on theory instead, " + period.en() + grounds.en())
                    : new LocalText(
                            (exemption.period() == Period.YEAR ? "Được miễn học " : "Được miễn ")
                                    + period.vi()
                                    + grounds.vi(),
                            "Exempt from the subject, " + period.en() + grounds.en());
        }
        if (granted.what() instanceof Arrangement.NotTaken notTaken) {
            LocalText period = period(notTaken.period());
            return new LocalText(
                    "Không học môn này " + period.vi() + " (môn tự chọn, lựa chọn)" + grounds.vi(),
                    "Does not take this optional subject, " + period.en() + grounds.en());
        }
        if (granted.what() instanceof Arrangement.MakeUp makeUp) {
            return new LocalText(
                    "Vắng có lí do, chờ làm bù đến hết ngày " + DAY.format(makeUp.due()),
                    "Absent with good reason, to be made up by " + makeUp.due());
        }
        return new LocalText(UNRANKED.vi() + grounds.vi(), UNRANKED.en() + grounds.en());
    }

    /** A day as schools write it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static LocalText period(Period period) {
        return switch (period) {
            case HK1 -> new LocalText("học kì I", "term 1");
            case HK2 -> new LocalText("học kì II", "term 2");
            case YEAR -> new LocalText("cả năm", "the whole year");
        };
    }

    private static LocalText grounds(Grounds grounds) {
        LocalDate day = grounds.day();
        return grounds.decision() == null
                ? new LocalText("", "")
                : new LocalText(
                        " theo quyết định số " + grounds.decision() + (day == null ? "" : " ngày " + DAY.format(day)),
                        " by decision " + grounds.decision() + (day == null ? "" : " of " + day));
    }
}
