package vn.sodientu.records.census;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Person;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.keys.FieldCipher;

/** One version of the head of a household sheet, written once and encrypted. */
@Entity
@Table(name = "census_household")
public class HouseholdRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "census_seq")
    @SequenceGenerator(name = "census_seq", sequenceName = "census_seq", allocationSize = 500)
    @Column(name = "household_no")
    long number;

    @Id
    @Column(name = "household_version")
    int version;

    @Column(name = "withdrawn")
    boolean withdrawn;

    @Column(name = "sealed")
    String sealed;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected HouseholdRow() {}

    HouseholdRow(Household household, FieldCipher cipher) {
        school = household.id().school();
        number = household.id().number();
        version = household.version();
        withdrawn = household.withdrawn();
        sealed = cipher.encrypt(place(), SheetText.head(household.sheet(), household.reason()));
        by = household.by();
        at = Micros.of(household.at());
    }

    private String place() {
        return "census/" + school + "/" + number + "/" + version;
    }

    HouseholdId id() {
        return new HouseholdId(school, number);
    }

    Household value(FieldCipher cipher, List<Person> persons) {
        SheetText.Head head = SheetText.readHead(cipher.decrypt(place(), sealed), persons);
        return new Household(id(), version, withdrawn, head.sheet(), head.reason(), by, Micros.instant(at));
    }
}
