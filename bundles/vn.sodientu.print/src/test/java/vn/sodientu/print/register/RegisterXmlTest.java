package vn.sodientu.print.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.print.order.TestSchool;
import vn.sodientu.print.template.ClosedXml;

class RegisterXmlTest {
    private static String xml(Period period) {
        PrintOrder order = new PrintOrder(
                new PrintOrderId(7, 1),
                TestSchool.CLASS,
                period,
                "thu",
                "1.0.0",
                TestSchool.TT22,
                PrintOrder.State.RUNNING,
                3,
                0,
                0,
                "",
                0,
                "hieutruong",
                Instant.parse("2026-05-28T20:00:00Z"),
                null);
        Snapshot snapshot = new TestSchool()
                .store()
                .read(records -> Snapshot.read(records, TestSchool.CLASS))
                .orElseThrow();
        return new String(RegisterXml.write(snapshot, order, TestSchool.regulation()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void everyPeriodGivesValidXml(Period period) throws Exception {
        ClosedXml.schemas()
                .newSchema(new StreamSource(RegisterXml.class.getResourceAsStream("/xsd/register-1.0.xsd")))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml(period).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theUnitsThatManagedTheSchoolInTheYearAreNamed() {
        assertThat(xml(Period.YEAR))
                .contains("superior=\"Phòng Giáo dục và Đào tạo Mai Sơn\"", "department=\"Sở GDĐT Sơn La\"")
                .doesNotContain("district=");
    }

    @Test
    void aTermShowsNothingThatIsKnownOnlyLater() {
        assertThat(xml(Period.HK1))
                .contains("hk1=\"8,5\"", "term=\"1\" column=\"tx1\">8,5<")
                .doesNotContain("hk2=", "year=\"8,2\"", "term=\"2\"", "period=\"year\"", "HSG");
    }

    @Test
    void theYearShowsMarksWordsAbsencesAndThePupilWhoLeft() {
        assertThat(xml(Period.YEAR))
                .contains(
                        "year=\"8,2\"",
                        "term=\"2\" column=\"ck\">Đ<",
                        "<award code=\"HSG\">Nhãn HSG</award>",
                        "<promotion code=\"PROMOTED\">Nhãn PROMOTED</promotion>",
                        "period=\"year\" excused=\"3\" unexcused=\"1\"",
                        "<left date=\"12/01/2026\" reason=\"Chuyển đi\"",
                        "note=\"Chuyển đến 03/11/2025\"",
                        "size=\"2\"",
                        "<teacher>Lò Thị Phượng</teacher>",
                        "records=\"41\"")
                .doesNotContain("personal");
    }

    @Test
    void theYearShowsWhatWasReachedInSummerAndATermDoesNot() {
        assertThat(xml(Period.YEAR))
                .contains("year=\"8,2\" retest=\"5,0\"", "<outcome period=\"summer\">")
                .containsOnlyOnce("retest=");
        assertThat(xml(Period.HK2)).doesNotContain("retest=", "summer");
    }

    @Test
    void anApprovedCorrectionShowsWhatStoodThereAndOneThatWaitsDoesNot() {
        assertThat(xml(Period.YEAR))
                .contains("term=\"2\" column=\"tx1\" before=\"4,5\" corrected=\"21/05/2026\">8,5<")
                .contains("term=\"2\" column=\"ck\">Đ<");
        assertThat(xml(Period.HK1)).doesNotContain("before=");
    }

    @Test
    void aBookIsADraftUntilItsPeriodIsApprovedAndAgainWhenAMarkComesLater() {
        assertThat(xml(Period.HK1)).contains("state=\"approved\"");
        assertThat(xml(Period.HK2)).contains("state=\"draft\"");
        assertThat(xml(Period.YEAR)).contains("state=\"draft\"");
    }

    @Test
    void theDayIsTheOneInVietnam() {
        assertThat(xml(Period.YEAR)).contains("ordered=\"29/05/2026\"");
    }
}
