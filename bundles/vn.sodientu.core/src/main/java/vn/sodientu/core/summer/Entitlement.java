package vn.sodientu.core.summer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.text.LocalText;

/** Whether one pupil may have the summer that is asked for, in the words of the regulation. */
final class Entitlement {
    private static final Pattern RETEST = Pattern.compile("summer\\.retests\\[(\\d+)]\\.(\\w+)");
    /** More of them help nobody. */
    private static final int MOST_MISSING = 5;

    private final Regulation regulation;
    private final PupilYear year;
    private final List<Summer.Retest> retests = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private @Nullable String conduct;
    private int trainingPlace = -1;

    Entitlement(Regulation regulation, PupilYear year) {
        this.regulation = regulation;
        this.year = year;
    }

    /** Notes what is asked for at a place of the request. */
    void want(int place, SummerRecord record) {
        if (record.isTraining()) {
            conduct = record.conduct();
            trainingPlace = place;
        } else {
            Mark mark = record.result();
            retests.add(new Summer.Retest(record.subject(), mark == null ? any(record.subject()) : mark));
            places.add(place);
        }
    }

    /** What speaks against it, with paths of the request. */
    List<Violation> faults() {
        if (retests.isEmpty() && trainingPlace < 0) {
            return List.of();
        }
        if (regulation.evaluate(year, false).promotion() == null) {
            Violation missing = missing();
            return Stream.concat(places.stream(), Stream.of(trainingPlace).filter(place -> place >= 0))
                    .map(place -> at("records[" + place + "].pupil", missing))
                    .toList();
        }
        PupilYear wanted = new PupilYear(
                year.classKind(),
                year.subjects(),
                year.conduct(),
                year.absences(),
                new Summer(retests, conduct),
                year.plan());
        return regulation.checkSummer(wanted).stream().map(this::moved).toList();
    }

    /** A chosen subject has no mark yet: any one of its kind asks the same question. */
    private Mark any(String code) {
        boolean comment = year.subjects().stream()
                .anyMatch(subject -> subject.subject().code().equals(code)
                        && subject.subject().kind() == SubjectKind.COMMENT);
        return comment ? Comment.PASS : Score.of(0);
    }

    private Violation moved(Violation fault) {
        Matcher retest = RETEST.matcher(fault.path());
        if (retest.matches()) {
            int place = places.get(Integer.parseInt(retest.group(1)));
            return at("records[" + place + "]." + (retest.group(2).equals("result") ? "value" : "subject"), fault);
        }
        return at("records[" + trainingPlace + "].value", fault);
    }

    private Violation missing() {
        List<Reason> open = regulation.evaluate(year, true).explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.MISSING)
                .toList();
        LocalText message = new LocalText(
                "Chưa có kết quả cả năm nên chưa ghi được kết quả sau hè."
                        + sentences(open, LocalText::vi, " Còn thiếu: ", "mục nữa"),
                "There is no result of the year yet, so nothing can be recorded of the summer."
                        + sentences(open, LocalText::en, " Missing: ", "more"));
        return open.isEmpty()
                ? Violation.of("", message)
                : Violation.by(open.get(0).article(), "", message);
    }

    private static String sentences(
            List<Reason> open, Function<LocalText, String> language, String before, String more) {
        if (open.isEmpty()) {
            return "";
        }
        String some = open.stream()
                .limit(MOST_MISSING)
                .map(Reason::sentence)
                .map(language)
                .collect(Collectors.joining("; "));
        int rest = open.size() - MOST_MISSING;
        return before + some + (rest > 0 ? "; … (" + rest + " " + more + ")" : "");
    }

    private static Violation at(String path, Violation fault) {
        return new Violation(path, fault.message(), fault.article(), fault.help());
    }
}
