package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

/** The result of a subject: 7.9, D or CD. */
@XmlType(name = "SubjectResult")
public final class SubjectLine {
    /** The subject's code. */
    @XmlAttribute(required = true)
    public String code = "";

    /** The result. */
    @XmlValue
    public String result = "";
}
