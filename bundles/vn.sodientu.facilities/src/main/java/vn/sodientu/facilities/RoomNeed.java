package vn.sodientu.facilities;

import java.util.List;

/**
 * What the classes of a school and year need.
 *
 * @param classes by grade and name
 */
record RoomNeed(List<ClassSize> classes) {
    /** The most pupils a class may have: Điều lệ trường trung học, Thông tư 32/2020/TT-BGDĐT. */
    static final int LIMIT = 45;

    RoomNeed {
        classes = List.copyOf(classes);
    }

    /**
     * A class and how many sit in it.
     *
     * @param pupils those present; whoever left needs no seat
     */
    record ClassSize(String name, int grade, int pupils) {
        /** By how many it is too large, 0 when it is not. */
        int over() {
            return Math.max(0, pupils - LIMIT);
        }
    }

    int pupils() {
        return classes.stream().mapToInt(ClassSize::pupils).sum();
    }

    /** Pupils a class, rounded half up; 0 without classes. */
    int average() {
        return classes.isEmpty() ? 0 : (2 * pupils() + classes.size()) / (2 * classes.size());
    }

    int roomsInOneShift() {
        return classes.size();
    }

    /** Two classes share a room, one in the morning and one in the afternoon. */
    int roomsInTwoShifts() {
        return (classes.size() + 1) / 2;
    }

    long crowded() {
        return classes.stream().filter(one -> one.over() > 0).count();
    }
}
