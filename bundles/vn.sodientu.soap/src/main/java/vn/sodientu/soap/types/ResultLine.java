package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pupil's results of a period; what cannot be known yet is absent. */
@XmlType(
        name = "Result",
        propOrder = {
            "pupil",
            "code",
            "name",
            "regulation",
            "subjects",
            "average",
            "level",
            "conduct",
            "award",
            "promotion"
        })
public final class ResultLine {
    /** Such as 3-4711. */
    @XmlElement(required = true)
    public String pupil = "";

    /** The Ministry's code. */
    @XmlElement(required = true)
    public String code = "";

    /** Full name. */
    @XmlElement(required = true)
    public String name = "";

    /** The regulation and version that judged: TT22/1.0.0. */
    @XmlElement(required = true)
    public String regulation = "";

    /** Results of the subjects. */
    @XmlElement(name = "subject")
    public List<SubjectLine> subjects = new ArrayList<>();

    /** Average over the subjects, where the regulation has one: 7.9. */
    public @Nullable String average;

    /** Level, in the regulation's codes; likewise the others. */
    public @Nullable String level;

    /** Conduct or training. */
    public @Nullable String conduct;

    /** Title or award. */
    public @Nullable String award;

    /** Decision of the year; absent in terms. */
    public @Nullable String promotion;
}
