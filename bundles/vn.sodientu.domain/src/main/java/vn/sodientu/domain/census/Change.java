package vn.sodientu.domain.census;

import java.time.LocalDate;

/**
 * Somebody joined or left a household.
 *
 * @param place from or to where, may be empty
 */
public record Change(ChangeKind kind, LocalDate day, String place) {}
