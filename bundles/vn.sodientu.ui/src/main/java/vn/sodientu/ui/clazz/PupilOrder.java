package vn.sodientu.ui.clazz;

import java.util.Comparator;
import vn.sodientu.domain.people.Enrolment;

/** In which order a class list is shown. */
enum PupilOrder {
    LIST(Comparator.comparingInt(Enrolment::ordinal)),
    NAME(Comparator.comparing(enrolment -> enrolment.pupil().name())),
    BIRTH(Comparator.comparing(enrolment -> enrolment.pupil().birth()));

    private final Comparator<Enrolment> order;

    PupilOrder(Comparator<Enrolment> order) {
        this.order = order;
    }

    Comparator<Enrolment> order() {
        return order;
    }
}
