package vn.sodientu.ui.summer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.sheet.SummerRecord;

/** The fields of one item of a pupil's summer. */
interface ItemField {
    /** What became of typing: it goes to the register. */
    @FunctionalInterface
    interface Saver {
        /** Saves what was typed. */
        void save(ItemField field, boolean chosen, String value);
    }

    /** Code of the subject, null for training. */
    @Nullable
    String subject();

    /** What the line is about. */
    String name();

    /** The result of the year. */
    String year();

    /** Where a pupil's choice is noted. */
    Optional<Component> choice();

    /** Where the new result is typed. */
    Component input();

    /** The version that is shown. */
    int version();

    /** Shows what is stored. */
    void show(SummerRecord record);

    /** What was typed is stored. */
    void accept();

    /** What was typed is not stored, and why. */
    void refuse(String text);
}
