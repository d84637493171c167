package vn.sodientu.core.memory;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.WeekNote;

/** The tables of the year's books. */
final class Yearbook {
    final List<LessonEntry> lessons;
    final List<WeekNote> weeks;
    final List<BookEntry> homeroom;
    final List<Household> census;

    Yearbook() {
        lessons = new ArrayList<>();
        weeks = new ArrayList<>();
        homeroom = new ArrayList<>();
        census = new ArrayList<>();
    }

    Yearbook(Yearbook from) {
        lessons = new ArrayList<>(from.lessons);
        weeks = new ArrayList<>(from.weeks);
        homeroom = new ArrayList<>(from.homeroom);
        census = new ArrayList<>(from.census);
    }
}
