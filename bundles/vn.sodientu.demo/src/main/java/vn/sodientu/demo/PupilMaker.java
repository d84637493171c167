package vn.sodientu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.PupilStatus;

/** Makes the pupils of a class. Codes begin with 99, which no province uses. */
final class PupilMaker {
    private static final int FIRST_AGE = 11;
    private static final int FIRST_GRADE = 6;
    private static final int SMALLEST_CLASS = 36;
    private static final int LARGEST_CLASS = 45;
    private static final List<String> COMMUNES =
            List.of("Xã Chiềng Mai", "Xã Mai Sơn", "Xã Mường Bú", "Xã Phiêng Pằn", "Xã Tà Hộc", "Phường Chiềng Sinh");

    private final SplittableRandom random;
    private final People people;
    private long nextCode = 9_900_000_001L;

    PupilMaker(SplittableRandom random) {
        this.random = random;
        this.people = new People(random);
    }

    List<PupilDraft> of(ClassPlan plan) {
        int size = random.nextInt(SMALLEST_CLASS, LARGEST_CLASS + 1);
        List<PupilDraft> drafts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            drafts.add(pupil(plan));
        }
        return drafts;
    }

    private PupilDraft pupil(ClassPlan plan) {
        People.Person person = people.next();
        int birthYear = plan.year().start() - plan.grade() - FIRST_AGE + FIRST_GRADE;
        LocalDate birth = LocalDate.ofYearDay(birthYear, random.nextInt(1, 366));
        String commune = people.pick(COMMUNES);
        Particulars particulars = new Particulars(
                person.ethnicity(),
                commune + ", Sơn La",
                "",
                String.format("0140%08d", random.nextInt(100_000_000)),
                random.nextInt(12) == 0 ? "Hộ nghèo" : "",
                "Tỉnh Sơn La",
                commune,
                people.parent(person.family(), Gender.MALE),
                people.parent(person.family(), Gender.FEMALE),
                "");
        return new PupilDraft(
                plan.name(),
                Long.toString(nextCode++),
                new PersonName(person.name()),
                birth,
                person.gender(),
                PupilStatus.STUDYING,
                LocalDate.of(plan.year().start(), 9, 5),
                particulars);
    }
}
