package vn.sodientu.domain.census;

/**
 * A programme that was completed.
 *
 * @param year calendar year
 */
public record Completion(Programme programme, int year) {}
