package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A mark to be entered. */
@XmlType(
        name = "CellChange",
        propOrder = {"pupil", "column", "version", "value"})
public final class CellChange {
    /** Such as 3-4711. */
    @XmlElement(required = true)
    public @Nullable String pupil;

    /** Column of the sheet: tx1, gk, ck. */
    @XmlElement(required = true)
    public @Nullable String column;

    /** The version the caller saw, 0 for an empty cell. */
    @XmlElement(required = true)
    public @Nullable Integer version;

    /** 8.5, D or CD; empty clears the cell. */
    @XmlElement(required = true)
    public @Nullable String value;
}
