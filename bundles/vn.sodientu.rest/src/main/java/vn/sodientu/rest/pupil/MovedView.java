package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.enrolment.Moved;

/** What a move came to. */
@Schema(name = "Moved")
record MovedView(
        MembershipView membership,
        @Schema(description = "Marks carried into the class gone to") int marks,
        @Schema(description = "Subjects whose marks stay in the book of the class left, for the other has them not")
                List<String> leftBehind) {
    static MovedView of(Moved moved, Locale locale) {
        return new MovedView(MembershipView.of(moved.membership(), locale), moved.marks(), moved.leftBehind());
    }
}
