package vn.sodientu.core.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;

/** The members of a class: whom something may be entered for. */
public final class Members {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SchoolClass clazz;
    private final LocalDate today;
    private final Map<PupilId, Enrolment> all = new LinkedHashMap<>();

    /** The list of a class as it stands on a day. */
    public Members(SchoolClass clazz, List<Enrolment> enrolments, LocalDate today) {
        this.clazz = clazz;
        this.today = today;
        enrolments.forEach(enrolment -> all.put(enrolment.pupil().id(), enrolment));
    }

    /** In list order, former ones included. */
    List<Enrolment> list() {
        return List.copyOf(all.values());
    }

    /** Those who have not left. */
    public List<Enrolment> current() {
        return all.values().stream().filter(this::stays).toList();
    }

    /** Why nothing can be entered for a pupil; empty when it can. */
    public Optional<LocalText> fault(PupilId pupil) {
        Enrolment enrolment = all.get(pupil);
        if (enrolment == null) {
            return Optional.of(new LocalText(
                    "Học sinh " + pupil + " không có trong danh sách lớp " + clazz.name(),
                    "Pupil " + pupil + " is not on the list of class " + clazz.name()));
        }
        LocalDate left = enrolment.to();
        if (left == null || stays(enrolment)) {
            return Optional.empty();
        }
        return Optional.of(new LocalText(
                "Học sinh " + pupil + " đã rời lớp " + clazz.name() + " từ ngày " + DAY.format(left),
                "Pupil " + pupil + " left class " + clazz.name() + " on " + left));
    }

    private boolean stays(Enrolment enrolment) {
        LocalDate left = enrolment.to();
        return left == null || !left.isBefore(today);
    }
}
