package vn.sodientu.rest.census;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.census.CensusFigures;
import vn.sodientu.api.census.CensusRow;

/** What the households of a unit sum up to on 30 September of a year. */
@Schema(name = "EducationFigures")
record FiguresView(
        String unit,
        String year,
        int households,
        int persons,
        List<CensusRow> ages,
        @Schema(description = "Persons of 15 to 18") int youth,
        @Schema(description = "Those of them who completed the lower secondary school") int youthDone,
        @Schema(description = "Their share in percent, one decimal", example = "87.5") String youthShare,
        @Schema(description = "Persons of 15 and more who cannot read") int illiterate) {
    private static final int TENTHS = 10;

    FiguresView {
        ages = List.copyOf(ages);
    }

    static FiguresView of(CensusFigures figures) {
        return new FiguresView(
                String.valueOf(figures.unit()),
                figures.year().toString(),
                figures.households(),
                figures.persons(),
                figures.rows(),
                figures.youth(),
                figures.youthDone(),
                figures.shareTenths() / TENTHS + "." + figures.shareTenths() % TENTHS,
                figures.illiterate());
    }
}
