package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.YearOutcome;

/** Where clause 6 is open, the other reading gives the other outcome. */
class ReadingsTest {
    private static final Map<String, String> CORE = Map.of("TT58.clause6.culpritMayBeCore", "YES");

    @Test
    void anExcellentAverageThatFellToPoorMayStayPoor() {
        alternative("TT58-40", Map.of("TT58.clause6.excellentFellToPoor", "NO"));
    }

    @Test
    void anExcellentAverageMayBeMeasuredAgainstExcellentOnly() {
        alternative("TT58-41", Map.of("TT58.clause6.measuredAgainstFair", "NO"));
    }

    @Test
    void theOneSubjectMayBeTheOnlyStrongCoreSubjectItself() {
        String scores = "TOAN=4.5 VAN=7.9 8x8.9";
        assertThat(level(scores, Map.of())).isEqualTo("TB");
        assertThat(level(scores, CORE)).isEqualTo("K");
        assertThat(level("TOAN=8.0 VAN=7.9 LI=4.5 7x8.9", CORE))
                .as("another culprit is judged as before")
                .isEqualTo("K");
        assertThat(level("TOAN=7.9 VAN=7.9 LI=4.5 7x8.9", CORE)).isEqualTo("TB");
    }

    @Test
    void anExemptCoreSubjectIsNoStrongOne() {
        assertThat(level("TOAN=8.0 VAN=4.5 LI=8.9 7x8.9", Map.of())).isEqualTo("K");
        List<SubjectYear> subjects = new ArrayList<>(Pupils.subjects("TOAN=8.0 VAN=4.5 LI=8.9 7x8.9", ""));
        subjects.set(0, new SubjectYear(subjects.get(0).subject(), null, null));
        PupilYear exempt = new PupilYear(Pupils.EIGHTH, subjects, Pupils.GOOD, 0, null);
        assertThat(Pupils.ISSUED.evaluate(exempt, false).year().level()).isEqualTo("Y");
    }

    private static String level(String scores, Map<String, String> settled) {
        String level = Pupils.ISSUED
                .with(settled)
                .evaluate(Pupils.of(scores, "D", Pupils.GOOD, 0), false)
                .year()
                .level();
        return level == null ? "" : level;
    }

    private static void alternative(String id, Map<String, String> settled) {
        Example example = Example.of(id);
        YearOutcome outcome = Pupils.ISSUED.with(settled).evaluate(example.pupil(), false);
        assertThat(outcome.year().level())
                .isEqualTo(example.alternative().path("level.year").asText());
        assertThat(outcome.promotion())
                .isEqualTo(example.alternative().path("promotion").asText());
    }
}
