package vn.sodientu.domain.census;

import java.time.Instant;

/**
 * One version of a household sheet (phiếu điều tra). Versions are only ever added.
 *
 * @param version counts changes, from 1
 * @param withdrawn whether the sheet no longer stands
 * @param reason of the change, may be empty
 * @param by the account that wrote this version
 */
public record Household(
        HouseholdId id, int version, boolean withdrawn, Sheet sheet, String reason, String by, Instant at) {}
