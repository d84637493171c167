package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The present state of a cell. */
@XmlType(
        name = "Cell",
        propOrder = {"pupil", "column", "version", "value"})
public final class CellLine {
    /** Such as 3-4711. */
    @XmlElement(required = true)
    public String pupil = "";

    /** Column of the sheet. */
    @XmlElement(required = true)
    public String column = "";

    /** What the next change has to name. */
    public int version;

    /** 8.5, D or CD; absent when the cell is empty. */
    public @Nullable String value;
}
