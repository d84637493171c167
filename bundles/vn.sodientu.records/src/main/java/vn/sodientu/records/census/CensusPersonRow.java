package vn.sodientu.records.census;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Person;
import vn.sodientu.records.keys.FieldCipher;

/** One person of a version of a household sheet, written once and encrypted. */
@Entity
@Table(name = "census_person")
public class CensusPersonRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "household_no")
    long number;

    @Id
    @Column(name = "household_version")
    int version;

    @Id
    @Column(name = "person_no")
    int person;

    @Column(name = "sealed")
    String sealed;

    /** For EclipseLink. */
    protected CensusPersonRow() {}

    CensusPersonRow(HouseholdId id, int version, int person, Person value, FieldCipher cipher) {
        school = id.school();
        number = id.number();
        this.version = version;
        this.person = person;
        sealed = cipher.encrypt(place(), PersonText.of(value));
    }

    private String place() {
        return "census/" + school + "/" + number + "/" + version + "/" + person;
    }

    String sheet() {
        return number + "/" + version;
    }

    Person value(FieldCipher cipher) {
        return PersonText.read(cipher.decrypt(place(), sealed));
    }
}
