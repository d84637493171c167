package vn.sodientu.api.census;

/**
 * The persons of one age who lived in the households on 30 September.
 *
 * @param age calendar year in which the school year begins less year of birth
 * @param unknown those of whom nothing is written for the year
 * @param primary those who completed the primary school
 * @param lowerSecondary those who completed the lower secondary school, continuing education included
 */
public record CensusRow(
        int birthYear,
        int age,
        int persons,
        int female,
        int disabled,
        int notYet,
        int studying,
        int finished,
        int droppedOut,
        int unknown,
        int primary,
        int lowerSecondary) {}
