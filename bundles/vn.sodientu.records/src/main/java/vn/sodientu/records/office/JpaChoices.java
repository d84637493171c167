package vn.sodientu.records.office;

import java.util.List;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.spi.records.ChoiceRecords;
import vn.sodientu.records.jpa.Tables;

/** Choices in the database. */
public record JpaChoices(Tables tables) implements ChoiceRecords {
    @Override
    public List<Choice> all() {
        return tables.list(ChoiceRow.class, "select c from ChoiceRow c order by c.at, c.number").stream()
                .map(ChoiceRow::value)
                .toList();
    }

    @Override
    public void add(Choice choice) {
        tables.add(List.of(new ChoiceRow(tables.next(ChoiceRow.class), choice)));
    }
}
