package vn.sodientu.records.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.records.jpa.Micros;

/** A print order with its receipt. */
@Entity
@Table(name = "print_order")
public class PrintOrderRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "print_seq")
    @SequenceGenerator(name = "print_seq", sequenceName = "print_seq", allocationSize = 500)
    @Column(name = "order_no")
    long number;

    @Column(name = "class_no")
    long clazz;

    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Period period;

    @Column(name = "template")
    String template;

    @Column(name = "template_version")
    String templateVersion;

    @Column(name = "regulation_code")
    String regulation;

    @Column(name = "regulation_version")
    String regulationVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    PrintOrder.State state;

    @Column(name = "asked")
    int asked;

    @Column(name = "printed")
    int printed;

    @Column(name = "pages")
    int pages;

    @Column(name = "sha256")
    String sha256;

    @Column(name = "record_version")
    long recordVersion;

    @Column(name = "ordered_by")
    String by;

    @Column(name = "ordered_at")
    long at;

    @Column(name = "failure_vi")
    @Nullable
    String failureVi;

    @Column(name = "failure_en")
    @Nullable
    String failureEn;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected PrintOrderRow() {}

    PrintOrderRow(PrintOrder order) {
        school = order.id().school();
        number = order.id().number();
        take(order);
    }

    /** Takes over an order's state. */
    final void take(PrintOrder order) {
        clazz = order.clazz().number();
        period = order.period();
        template = order.template();
        templateVersion = order.templateVersion();
        regulation = order.regulation().code();
        regulationVersion = order.regulation().version();
        state = order.state();
        asked = order.asked();
        printed = order.printed();
        pages = order.pages();
        sha256 = order.sha256();
        recordVersion = order.recordVersion();
        by = order.orderedBy();
        at = Micros.of(order.orderedAt());
        LocalText failure = order.failure();
        failureVi = failure == null ? null : failure.vi();
        failureEn = failure == null ? null : failure.en();
    }

    PrintOrder value() {
        return new PrintOrder(
                new PrintOrderId(school, number),
                new ClassId(school, clazz),
                period,
                template,
                templateVersion,
                new RegulationId(regulation, regulationVersion),
                state,
                asked,
                printed,
                pages,
                sha256,
                recordVersion,
                by,
                Micros.instant(at),
                failureVi == null || failureEn == null ? null : new LocalText(failureVi, failureEn));
    }
}
