package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A class in the statistics of quality. */
@XmlType(
        name = "Quality",
        propOrder = {"clazz", "name", "grade", "regulation", "pupils", "ranked", "counts"})
public final class QualityLine {
    /** Id of the class. */
    @XmlElement(name = "class", required = true)
    public String clazz = "";

    /** Name of the class. */
    @XmlElement(required = true)
    public String name = "";

    /** Grade. */
    public int grade;

    /** Code of the regulation. */
    @XmlElement(required = true)
    public String regulation = "";

    /** Pupils on the list who have not left. */
    public int pupils;

    /** Pupils with a level: the denominator of every percentage. */
    public int ranked;

    /** How many have which code. */
    @XmlElement(name = "count")
    public List<CountLine> counts = new ArrayList<>();
}
