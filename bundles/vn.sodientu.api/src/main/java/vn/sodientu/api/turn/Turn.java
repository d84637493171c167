package vn.sodientu.api.turn;

import java.time.Instant;
import java.util.List;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A turn that was carried out.
 *
 * @param from the year that ended
 * @param number counts the turns of the year, from 1
 * @param created the classes it made
 * @param places the memberships it made
 */
public record Turn(
        long school,
        SchoolYear from,
        int number,
        String account,
        Instant at,
        List<ClassId> created,
        List<Place> places) {
    public Turn {
        created = List.copyOf(created);
        places = List.copyOf(places);
    }

    /** A pupil in a class of the new year. */
    public record Place(ClassId clazz, PupilId pupil) {}
}
