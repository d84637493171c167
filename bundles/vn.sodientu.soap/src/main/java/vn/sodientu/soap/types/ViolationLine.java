package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** One fault. */
@XmlType(
        name = "Violation",
        propOrder = {"path", "message", "messageEn", "article", "help"})
public final class ViolationLine {
    /** Where: cells[2].value. */
    @XmlElement(required = true)
    public String path = "";

    /** What is wrong, in Vietnamese. */
    @XmlElement(required = true)
    public String message = "";

    /** The same in English. */
    @XmlElement(required = true)
    public String messageEn = "";

    /** The place in the regulation that decided. */
    public @Nullable String article;

    /** Who can change it. */
    public @Nullable String help;
}
