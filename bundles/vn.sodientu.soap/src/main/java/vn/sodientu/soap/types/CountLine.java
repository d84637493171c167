package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

/** How many pupils have a code. */
@XmlType(name = "Count")
public final class CountLine {
    /** LEVEL, CONDUCT, AWARD or PROMOTION. */
    @XmlAttribute(required = true)
    public String of = "";

    /** The regulation's code. */
    @XmlAttribute(required = true)
    public String code = "";

    /** How many. */
    @XmlValue
    public int pupils;
}
