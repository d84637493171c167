package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.sodientu.domain.people.Particulars;

/** The particulars within a pupil's row. */
@Embeddable
public class ParticularsPart {
    @Column(name = "ethnicity")
    String ethnicity;

    @Column(name = "birthplace")
    String birthplace;

    @Column(name = "disability")
    String disability;

    @Column(name = "personal_number")
    String personalNumber;

    @Column(name = "priority")
    String priority;

    @Column(name = "province")
    String province;

    @Column(name = "commune")
    String commune;

    @Column(name = "father")
    String father;

    @Column(name = "mother")
    String mother;

    @Column(name = "guardian")
    String guardian;

    /** For EclipseLink. */
    protected ParticularsPart() {}

    ParticularsPart(Particulars particulars) {
        ethnicity = particulars.ethnicity();
        birthplace = particulars.birthplace();
        disability = particulars.disability();
        personalNumber = particulars.personalNumber();
        priority = particulars.priority();
        province = particulars.province();
        commune = particulars.commune();
        father = particulars.father();
        mother = particulars.mother();
        guardian = particulars.guardian();
    }

    Particulars value() {
        return new Particulars(
                ethnicity,
                birthplace,
                disability,
                personalNumber,
                priority,
                province,
                commune,
                father,
                mother,
                guardian);
    }
}
