package vn.sodientu.core.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** What is stored of a school's year before a list of pupils comes in. */
final class RosterState {
    private final School school;
    private final SchoolYear year;
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final Map<String, Pupil> pupils;
    private final Map<ClassId, List<Enrolment>> members = new HashMap<>();
    private final Map<PupilId, Map<ClassId, Enrolment>> ofPupil = new HashMap<>();

    RosterState(Records records, School school, SchoolYear year, List<PupilDraft> drafts) {
        this.school = school;
        this.year = year;
        this.pupils = records.pupils()
                .byCode(
                        school.id(),
                        drafts.stream().map(PupilDraft::code).distinct().toList());
        for (SchoolClass clazz : records.classes().of(school.id(), year)) {
            classes.put(clazz.name(), clazz);
            List<Enrolment> list = records.pupils().enrolments(clazz.id());
            members.put(clazz.id(), list);
            list.forEach(enrolment -> ofPupil.computeIfAbsent(enrolment.pupil().id(), id -> new LinkedHashMap<>())
                    .put(clazz.id(), enrolment));
        }
    }

    School school() {
        return school;
    }

    SchoolYear year() {
        return year;
    }

    @Nullable
    SchoolClass clazz(String name) {
        return classes.get(name);
    }

    @Nullable
    Pupil pupil(String code) {
        return pupils.get(code);
    }

    List<Enrolment> members(ClassId clazz) {
        return members.getOrDefault(clazz, List.of());
    }

    /** The membership of the year that lasts. */
    @Nullable
    Enrolment active(PupilId pupil) {
        for (Enrolment enrolment : ofPupil.getOrDefault(pupil, Map.of()).values()) {
            if (enrolment.to() == null) {
                return enrolment;
            }
        }
        return null;
    }

    /** The class of the year left last; null when the pupil is in one, or was in none. */
    @Nullable
    ClassId leftLast(PupilId pupil) {
        Enrolment last = null;
        for (Enrolment one : ofPupil.getOrDefault(pupil, Map.of()).values()) {
            LocalDate to = one.to();
            LocalDate latest = last == null ? null : last.to();
            if (to != null && (latest == null || to.isAfter(latest))) {
                last = one;
            }
        }
        return last == null ? null : last.clazz();
    }

    /** Whether the pupil was in any class of the year, or still is. */
    boolean known(PupilId pupil) {
        return ofPupil.containsKey(pupil);
    }

    /** The membership of one class, over or not. */
    @Nullable
    Enrolment in(PupilId pupil, @Nullable SchoolClass clazz) {
        return clazz == null ? null : ofPupil.getOrDefault(pupil, Map.of()).get(clazz.id());
    }

    /** The name of the class of a membership. */
    String className(Enrolment enrolment) {
        return classes.values().stream()
                .filter(clazz -> clazz.id().equals(enrolment.clazz()))
                .map(SchoolClass::name)
                .findFirst()
                .orElse(enrolment.clazz().toString());
    }
}
