package vn.sodientu.records.office;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.spi.records.RequestRecords;
import vn.sodientu.records.jpa.Tables;

/** Kept requests in the database. */
public record JpaRequests(Tables tables) implements RequestRecords {
    @Override
    public Optional<Kept> find(long school, String account, String key) {
        return tables.find(RequestRow.class, RequestRow.KEY, school, account, key)
                .map(RequestRow::value);
    }

    @Override
    public void keep(long school, String account, String key, Kept request) {
        tables.add(List.of(new RequestRow(school, account, key, request)));
    }
}
