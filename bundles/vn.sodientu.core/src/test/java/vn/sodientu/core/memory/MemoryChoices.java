package vn.sodientu.core.memory;

import java.util.List;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.spi.records.ChoiceRecords;

/** Choices, oldest first. */
record MemoryChoices(Tables tables) implements ChoiceRecords {
    @Override
    public List<Choice> all() {
        return List.copyOf(tables.choices);
    }

    @Override
    public void add(Choice choice) {
        tables.choices.add(choice);
    }
}
