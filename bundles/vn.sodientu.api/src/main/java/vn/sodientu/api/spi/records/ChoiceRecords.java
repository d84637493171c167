package vn.sodientu.api.spi.records;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.choice.Choice;

/** Choices of units: rows are only ever added. */
@ProviderType
public interface ChoiceRecords {
    /** All choices, oldest first. They are few; the service keeps them in memory. */
    List<Choice> all();

    /** Adds a choice. */
    void add(Choice choice);
}
