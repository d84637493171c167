package vn.sodientu.api.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an account may be used.
 *
 * @param closed whether it may not be used at all
 * @param from first day, null for no beginning
 * @param to last day, null for no end
 */
public record AccountBounds(boolean closed, @Nullable LocalDate from, @Nullable LocalDate to) {}
