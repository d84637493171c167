package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.exchange.ImportReport.RejectedRow;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

class RowFaultsTest {
    private static final LocalText MESSAGE = new LocalText("Điểm sai", "Wrong mark");

    private final RowFaults faults = new RowFaults();

    @Test
    void aFaultDecidedByAnArticleNamesItInBothLanguages() {
        faults.add("Toán", 5, "TX1", Violation.by(new Article("TT22", "Đ5 k3"), "cells[0].value", MESSAGE));

        assertThat(faults.inOrder(List.of("Toán")))
                .extracting(RejectedRow::message)
                .containsExactly(new LocalText("Điểm sai (TT22 Đ5 k3)", "Wrong mark (TT22 Đ5 k3)"));
    }

    @Test
    void aFaultThatNoArticleDecidedStaysAsItIs() {
        faults.add("Toán", 5, "TX1", Violation.of("cells[0].version", MESSAGE));

        assertThat(faults.inOrder(List.of("Toán")))
                .extracting(RejectedRow::message)
                .containsExactly(MESSAGE);
    }
}
