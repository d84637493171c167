package vn.sodientu.domain.year;

import java.util.Optional;

/** A term (học kì) of a school year. */
public enum Term {
    /** Học kì I. */
    HK1,
    /** Học kì II. */
    HK2;

    /** The term's number as schools and addresses write it, 1 or 2. */
    public int number() {
        return this == HK1 ? 1 : 2;
    }

    /** The period a result of this term speaks of. */
    public Period period() {
        return this == HK1 ? Period.HK1 : Period.HK2;
    }

    /** The term of a number, empty for anything but 1 and 2. */
    public static Optional<Term> of(int number) {
        return number == 1 ? Optional.of(HK1) : number == 2 ? Optional.of(HK2) : Optional.empty();
    }
}
