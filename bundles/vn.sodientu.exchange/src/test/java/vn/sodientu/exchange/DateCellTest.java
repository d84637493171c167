package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {
    @ParameterizedTest
    @CsvSource({"21/08/2014,2014-08-21", "1/9/2013,2013-09-01", "29/02/2012,2012-02-29", "05-09-2025,2025-09-05"})
    void textIsReadDayFirst(String text, LocalDate date) {
        assertThat(DateCell.parse(new Worksheet.CellText(text, false))).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"41662,2014-01-23", "40822,2011-10-06", "42369,2015-12-31"})
    void aNumberIsReadAsExcelCountsDays(String serial, LocalDate date) {
        assertThat(DateCell.parse(new Worksheet.CellText(serial, true))).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2013", "29/02/2013", "00/01/2014", "2014", "8/2014", "hôm qua", "1/13/2014"})
    void whatIsNoRealDateIsNone(String text) {
        assertThat(DateCell.parse(new Worksheet.CellText(text, false))).isEmpty();
    }

    @Test
    void aFractionOrAHugeNumberIsNoDate() {
        assertThat(DateCell.parse(new Worksheet.CellText("41662.5", true))).isEmpty();
        assertThat(DateCell.parse(new Worksheet.CellText("416620", true))).isEmpty();
    }
}
