package vn.sodientu.api.census;

import java.util.List;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What the households of a unit sum up to.
 *
 * @param rows ages 6 to 18, the youngest first
 * @param youth persons of 15 to 18
 * @param youthDone those of them who completed the lower secondary school
 * @param shareTenths their share in tenths of a percent, rounded half up; 0 without persons
 * @param illiterate persons of 15 and more who cannot read
 */
public record CensusFigures(
        long unit,
        SchoolYear year,
        int households,
        int persons,
        List<CensusRow> rows,
        int youth,
        int youthDone,
        int shareTenths,
        int illiterate) {
    public CensusFigures {
        rows = List.copyOf(rows);
    }
}
