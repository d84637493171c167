package vn.sodientu.rest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.RestServer;
import vn.sodientu.rest.http.RefusedException;

class CaseFaultsTest {
    private static final String CLASS = "\"class_kind\":{\"level\":\"THCS\",\"grade\":8}";

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0, 0", "0.1, 1", "8, 80", "8.50, 85", "10, 100", "10.0, 100", "1e1, 100"})
    void aMarkIsReadToTheTenth(String written, int tenths) throws JsonProcessingException {
        PupilYear read = read(withMark(written)).get(0).pupil();
        TermMarks term = Objects.requireNonNull(read.subjects().get(0).hk1());
        assertThat(term.regular()).containsExactly(Score.of(tenths));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.1",
                "10.1",
                "8.25",
                "8.249999999999999999999",
                "1e999999999",
                "1e-99",
                "true",
                "{}",
                "null",
                "\"Tốt\""
            })
    void anythingElseIsNoMark(String written) {
        assertThat(faults(withMark(written))).containsExactly("subjects[0].hk1.tx[0]");
    }

    @Test
    void allFaultsOfAllCasesAreNamed() {
        String body = "[{" + CLASS + ",\"subjects\":[]},"
                + "{\"class_kind\":{\"level\":\"THPT\",\"grade\":9},\"subjects\":[{\"code\":\"TOAN\",\"kind\":\"x\"}],"
                + "\"absences\":-1}]";
        assertThat(faults(body))
                .containsExactly("cases[1].class_kind.grade", "cases[1].subjects[0].kind", "cases[1].absences");
    }

    @Test
    void oneCaseInAnArrayIsNamedAsOneAlone() {
        assertThat(faults("[{" + CLASS + "}]")).containsExactly("subjects");
        assertThat(faults("{" + CLASS + "}")).containsExactly("subjects");
    }

    @Test
    void aSubjectMayStandOnceOnly() {
        String subject = "{\"code\":\"TOAN\",\"kind\":\"score\"}";
        assertThat(faults("{" + CLASS + ",\"subjects\":[" + subject + "," + subject + "]}"))
                .containsExactly("subjects[1].code");
    }

    @Test
    void learningTopicsAndAnIndividualPlanAreRead() throws JsonProcessingException {
        PupilYear read = read("{" + CLASS
                        + ",\"subjects\":[{\"code\":\"LI\",\"kind\":\"score\",\"cluster\":{\"topics\":3,\"term\":\"hk2\"},"
                        + "\"hk2\":{\"tx\":[8],\"cd\":[8.0,7.5,9.0]}}],\"individual_plan\":{\"decision\":\"PROMOTED\"}}")
                .get(0)
                .pupil();
        SubjectYear subject = read.subjects().get(0);
        assertThat(subject.subject().topics(Term.HK2)).isEqualTo(3);
        assertThat(subject.subject().topics(Term.HK1)).isZero();
        assertThat(Objects.requireNonNull(subject.hk2()).topics())
                .containsExactly(Score.of(80), Score.of(75), Score.of(90));
        assertThat(read.plan()).isEqualTo(new IndividualPlan("PROMOTED"));
    }

    @Test
    void aPlanWithoutADecisionIsUndecidedAndNoPlanIsNone() throws JsonProcessingException {
        String rest = ",\"subjects\":[]";
        assertThat(read("{" + CLASS + rest + ",\"individual_plan\":{\"decision\":null}}")
                        .get(0)
                        .pupil()
                        .plan())
                .isEqualTo(IndividualPlan.UNDECIDED);
        assertThat(read("{" + CLASS + rest + ",\"individual_plan\":null}")
                        .get(0)
                        .pupil()
                        .plan())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"topics\":0,\"term\":\"hk1\"} | subjects[0].cluster.topics",
                "{\"topics\":10,\"term\":\"hk1\"} | subjects[0].cluster.topics",
                "{\"topics\":3,\"term\":\"hk3\"} | subjects[0].cluster.term",
                "{\"topics\":3} | subjects[0].cluster.term",
                "7 | subjects[0].cluster.topics"
            })
    void aClusterHasOneToNineTopicsInOneTerm(String cluster, String path) {
        assertThat(faults("{" + CLASS + ",\"subjects\":[{\"code\":\"LI\",\"kind\":\"score\",\"cluster\":" + cluster
                        + "}]}"))
                .containsExactly(path);
    }

    @Test
    void settingsAreTextsByTheirKeys() throws JsonProcessingException {
        assertThat(read("{" + CLASS + ",\"subjects\":[],\"settings\":{\"X.a\":\"YES\",\"X.b\":\"2,3\"}}")
                        .get(0)
                        .settings())
                .isEqualTo(Map.of("X.a", "YES", "X.b", "2,3"));
        assertThat(faults("{" + CLASS + ",\"subjects\":[],\"settings\":{\"X.a\":true}}"))
                .containsExactly("settings.X.a");
        assertThat(faults("{" + CLASS + ",\"subjects\":[],\"settings\":[]}")).containsExactly("settings");
        assertThat(faults("{" + CLASS + ",\"subjects\":[],\"individual_plan\":1}"))
                .containsExactly("individual_plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"retests\":{\"CN\":3.5}} | summer.retests",
                "{\"retests\":[{\"result\":3.5}]} | summer.retests[0].subject",
                "[] | summer"
            })
    void aSummerOfAnotherFormIsNamedAndNoFaultOfTheServer(String summer, String path) {
        assertThat(faults("{" + CLASS + ",\"subjects\":[],\"summer\":" + summer + "}"))
                .containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"retests\":null}", "{\"retests\":[{\"subject\":\"CN\",\"result\":3.5}]}"})
    void aSummerMayLackWhatDidNotHappen(String summer) {
        assertThat(faults("{" + CLASS + ",\"subjects\":[],\"summer\":" + summer + "}"))
                .isEmpty();
    }

    @Test
    void noCasesAreNoFault() throws JsonProcessingException {
        assertThat(read("[]")).isEmpty();
    }

    private static List<String> faults(String body) {
        try {
            read(body);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusal().violations().stream().map(Violation::path).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<EvaluationCase> read(String body) throws JsonProcessingException {
        return RegulationsResource.read(RestServer.json().readTree(body));
    }

    private static String withMark(String written) {
        return "{" + CLASS + ",\"subjects\":[{\"code\":\"TOAN\",\"kind\":\"score\",\"hk1\":{\"tx\":[" + written
                + "]}}]}";
    }
}
