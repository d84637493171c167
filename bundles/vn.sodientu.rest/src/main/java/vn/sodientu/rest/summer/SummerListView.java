package vn.sodientu.rest.summer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.summer.SummerList;

/** The summer of a class. */
@Schema(name = "Summer")
record SummerListView(
        @Schema(description = "Pupils on the list who have not left") int members,
        @Schema(description = "How many of them have no result of the year yet") int undecided,
        List<SummerPupilView> pupils) {
    static SummerListView of(SummerList list) {
        return new SummerListView(
                list.members(),
                list.undecided(),
                list.pupils().stream().map(SummerPupilView::of).toList());
    }
}
