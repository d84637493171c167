package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.organisation.SubjectCatalogue;

/** The subjects of a grade. */
@Schema(name = "SubjectCatalogue")
record CatalogueView(
        @Schema(example = "TT22") String regulation,
        @Schema(description = "What a class is taught when nobody says otherwise") List<SubjectView> standard,
        @Schema(description = "What it may take besides or instead") List<SubjectView> electives) {
    static CatalogueView of(SubjectCatalogue catalogue) {
        return new CatalogueView(
                catalogue.regulation().code(),
                catalogue.standard().stream().map(SubjectView::of).toList(),
                catalogue.electives().stream().map(SubjectView::of).toList());
    }
}
