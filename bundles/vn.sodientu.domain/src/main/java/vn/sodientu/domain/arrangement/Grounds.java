package vn.sodientu.domain.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an arrangement rests on (căn cứ).
 *
 * @param decision number of the principal's decision (số quyết định), null when none was issued
 * @param day the decision's day, null without one
 * @param reason why, in the school's words; may speak of health, so it is not for everybody
 */
public record Grounds(@Nullable String decision, @Nullable LocalDate day, String reason) {}
