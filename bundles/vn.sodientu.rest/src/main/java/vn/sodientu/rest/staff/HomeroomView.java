package vn.sodientu.rest.staff;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;

/** Who leads a class since when. */
@Schema(name = "Homeroom")
record HomeroomView(String staff, @Schema(description = "Absent: from the beginning") @Nullable LocalDate from) {
    static HomeroomView of(Homeroom homeroom) {
        return new HomeroomView(
                homeroom.teacher().toString(), homeroom.from().equals(Assignment.BEGINNING) ? null : homeroom.from());
    }
}
