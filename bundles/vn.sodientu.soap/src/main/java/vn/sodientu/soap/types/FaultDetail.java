package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Why a request was not met. */
@XmlType(
        name = "Fault",
        propOrder = {"code", "violations", "current"})
public final class FaultDetail {
    /** UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID, CONFLICT, UNAVAILABLE, or FAULT for a fault of the server. */
    @XmlElement(required = true)
    public String code = "";

    /** Every fault found. */
    @XmlElement(name = "violation")
    public List<ViolationLine> violations = new ArrayList<>();

    /** On a conflict: the cells as they are now. */
    @XmlElement(name = "current")
    public List<CellLine> current = new ArrayList<>();
}
