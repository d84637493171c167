package vn.sodientu.api.spi.records;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;

/** Print orders and the files they made. */
@ProviderType
public interface PrintRecords {
    /** A new number for an order of a school. */
    PrintOrderId next(long school);

    /** Adds an order or stores its new state. */
    void save(PrintOrder order);

    /** One order. */
    Optional<PrintOrder> find(PrintOrderId id);

    /** Orders that are not finished, oldest first, of all schools: what a restart goes on with. */
    List<PrintOrder> unfinished();

    /** Keeps the PDF of an order; written once. */
    void keepFile(PrintOrderId id, byte[] pdf);

    /** The PDF of an order. */
    Optional<byte[]> file(PrintOrderId id);
}
