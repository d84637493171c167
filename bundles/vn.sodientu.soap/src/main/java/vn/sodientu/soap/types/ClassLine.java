package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A class. */
@XmlType(
        name = "Class",
        propOrder = {"id", "year", "name", "grade", "subjects"})
public final class ClassLine {
    /** Such as 3-17. */
    @XmlElement(required = true)
    public String id = "";

    /** School year. */
    @XmlElement(required = true)
    public String year = "";

    /** As people say it: 8A. */
    @XmlElement(required = true)
    public String name = "";

    /** Grade. */
    public int grade;

    /** Codes of the subjects; with class and term they make the id of a sheet: 3-17-TOAN-1. */
    @XmlElement(name = "subject")
    public List<String> subjects = new ArrayList<>();
}
