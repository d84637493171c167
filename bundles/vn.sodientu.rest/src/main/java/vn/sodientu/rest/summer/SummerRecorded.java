package vn.sodientu.rest.summer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The pupils of a request as they stand now. */
@Schema(name = "SummerRecorded")
record SummerRecorded(List<SummerPupilView> pupils) {}
