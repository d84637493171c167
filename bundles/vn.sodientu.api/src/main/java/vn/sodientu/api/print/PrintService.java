package vn.sodientu.api.print;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;

/** Print orders: from a consistent snapshot of the register to a PDF with its receipt. */
@ProviderType
public interface PrintService {
    /** The templates this actor may use, every version for itself. */
    Outcome<List<TemplateInfo>> templates(Actor who);

    /**
     * Orders a print; PRINT at the class. The version is the one the nearest unit chose for the class's year and grade,
     * else the newest. The order runs in the background.
     */
    Outcome<PrintOrder> order(Actor who, PrintRequest request);

    /** An order's state; PRINT at its class. */
    Outcome<PrintOrder> order(Actor who, PrintOrderId id);

    /** The PDF of an order that is done; CONFLICT before, PRINT at its class. */
    Outcome<byte[]> file(Actor who, PrintOrderId id);
}
