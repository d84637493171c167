package vn.sodientu.records.office;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.spi.records.PrintRecords;
import vn.sodientu.records.jpa.Tables;

/** Print orders and files in the database. */
public record JpaPrints(Tables tables) implements PrintRecords {
    private static final String KEY = "x.school = ?1 and x.number = ?2";

    @Override
    public PrintOrderId next(long school) {
        return new PrintOrderId(school, tables.next(PrintOrderRow.class));
    }

    @Override
    public void save(PrintOrder order) {
        Optional<PrintOrderRow> row = row(order.id());
        if (row.isPresent()) {
            row.get().take(order);
            tables.send();
        } else {
            tables.add(List.of(new PrintOrderRow(order)));
        }
    }

    @Override
    public Optional<PrintOrder> find(PrintOrderId id) {
        return row(id).map(PrintOrderRow::value);
    }

    private Optional<PrintOrderRow> row(PrintOrderId id) {
        return tables.find(PrintOrderRow.class, KEY, id.school(), id.number());
    }

    @Override
    public List<PrintOrder> unfinished() {
        return tables
                .list(
                        PrintOrderRow.class,
                        "select p from PrintOrderRow p where p.state in ?1 order by p.at, p.number",
                        List.of(PrintOrder.State.QUEUED, PrintOrder.State.RUNNING))
                .stream()
                .map(PrintOrderRow::value)
                .toList();
    }

    @Override
    public void keepFile(PrintOrderId id, byte[] pdf) {
        tables.add(List.of(new PrintFileRow(id, pdf)));
    }

    @Override
    public Optional<byte[]> file(PrintOrderId id) {
        return tables.find(PrintFileRow.class, KEY, id.school(), id.number()).map(PrintFileRow::pdf);
    }
}
