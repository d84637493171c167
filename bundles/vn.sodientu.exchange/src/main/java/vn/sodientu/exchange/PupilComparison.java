package vn.sodientu.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A pupil list beside the class lists of the year. Sensitive particulars are not compared: showing them would be a
 * reading of its own.
 */
final class PupilComparison {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, Row> register = new HashMap<>();

    /** A pupil and the class he sits in. */
    private record Row(String clazz, Enrolment member) {}

    private PupilComparison() {}

    static Outcome<Comparison> of(
            RosterService roster, Actor who, long school, SchoolYear year, List<PupilDraft> drafts) {
        return roster.classes(who, school, year).then(classes -> {
            PupilComparison comparison = new PupilComparison();
            for (SchoolClass clazz : classes) {
                Outcome<List<Enrolment>> members = roster.pupils(who, clazz.id());
                if (members instanceof Outcome.Refused<List<Enrolment>> refused) {
                    return Outcome.refused(refused.refusal());
                }
                members.orThrow().forEach(member -> comparison.keep(clazz.name(), member));
            }
            return Outcome.done(comparison.compare(drafts));
        });
    }

    /** A pupil who changed classes has several rows; the one that lasts counts. */
    private void keep(String clazz, Enrolment member) {
        Row known = register.get(member.pupil().code());
        if (known == null || member.to() == null) {
            register.put(member.pupil().code(), new Row(clazz, member));
        }
    }

    private Comparison compare(List<PupilDraft> drafts) {
        List<Comparison.Changed> changed = new ArrayList<>();
        List<Comparison.Entry> added = new ArrayList<>();
        int unchanged = 0;
        for (PupilDraft draft : drafts) {
            Row row = register.get(draft.code());
            List<Comparison.Difference> differences = row == null ? List.of() : differences(row, draft);
            if (row == null) {
                added.add(entry(draft.code(), draft.name().full(), draft.clazz()));
            } else if (differences.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new Comparison.Changed(
                        entry(draft.code(), row.member.pupil().name().full(), row.clazz), differences));
            }
        }
        return new Comparison(changed, added, missing(drafts), unchanged);
    }

    /** Those who sit in a class the list speaks of and are not on it. */
    private List<Comparison.Entry> missing(List<PupilDraft> drafts) {
        Set<String> named = drafts.stream().map(PupilDraft::code).collect(Collectors.toCollection(HashSet::new));
        Set<String> classes = drafts.stream().map(PupilDraft::clazz).collect(Collectors.toSet());
        return register.values().stream()
                .filter(row -> row.member.to() == null && classes.contains(row.clazz))
                .filter(row -> !named.contains(row.member.pupil().code()))
                .sorted((a, b) -> a.clazz.equals(b.clazz)
                        ? Integer.compare(a.member.ordinal(), b.member.ordinal())
                        : a.clazz.compareTo(b.clazz))
                .map(row -> entry(
                        row.member.pupil().code(), row.member.pupil().name().full(), row.clazz))
                .toList();
    }

    private static List<Comparison.Difference> differences(Row row, PupilDraft draft) {
        Pupil pupil = row.member.pupil();
        List<Comparison.Difference> found = new ArrayList<>();
        add(found, PupilField.CLAZZ, row.clazz, draft.clazz());
        add(found, PupilField.NAME, pupil.name().full(), draft.name().full());
        add(found, PupilField.BIRTH, day(pupil.birth()), day(draft.birth()));
        add(
                found,
                PupilField.GENDER,
                pupil.gender().label().vi(),
                draft.gender().label().vi());
        add(found, PupilField.STATUS, pupil.status().label(), draft.status().label());
        String birthplace = draft.particulars().birthplace();
        if (!birthplace.isEmpty()) {
            add(found, PupilField.BIRTHPLACE, pupil.particulars().birthplace(), birthplace);
        }
        return found;
    }

    private static void add(
            List<Comparison.Difference> found, PupilField field, @Nullable String before, String after) {
        String old = before == null ? "" : before;
        if (!old.equals(after)) {
            found.add(new Comparison.Difference(field.title(), old, after));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Comparison.Entry entry(String code, String name, String clazz) {
        return new Comparison.Entry(code, name + " – " + clazz);
    }
}
