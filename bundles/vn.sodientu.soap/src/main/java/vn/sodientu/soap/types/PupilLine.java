package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A pupil on a class list. */
@XmlType(
        name = "Pupil",
        propOrder = {"id", "code", "ordinal", "name", "birth", "gender", "status", "left"})
public final class PupilLine {
    /** Such as 3-4711. */
    @XmlElement(required = true)
    public String id = "";

    /** The Ministry's code. */
    @XmlElement(required = true)
    public String code = "";

    /** Place in the list. */
    public int ordinal;

    /** Full name. */
    @XmlElement(required = true)
    public String name = "";

    /** Day of birth. */
    @XmlElement(required = true)
    @XmlSchemaType(name = "date")
    public String birth = "";

    /** MALE or FEMALE. */
    @XmlElement(required = true)
    public String gender = "";

    /** STUDYING, MOVED_IN, MOVED_OUT, LEFT, RETURNED. */
    @XmlElement(required = true)
    public String status = "";

    /** Last day in the class, absent while the pupil is in it. */
    @XmlSchemaType(name = "date")
    public @Nullable String left;
}
