package vn.sodientu.records.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.print.PrintOrderId;

/** The PDF of an order, written once. No Lob: PostgreSQL's bytea and Derby's blob both take plain bytes. */
@Entity
@Table(name = "print_file")
public class PrintFileRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "order_no")
    long number;

    @Column(name = "pdf")
    byte[] pdf;

    /** For EclipseLink. */
    protected PrintFileRow() {}

    PrintFileRow(PrintOrderId id, byte[] pdf) {
        school = id.school();
        number = id.number();
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
