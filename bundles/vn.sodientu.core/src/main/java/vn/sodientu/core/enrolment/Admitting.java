package vn.sodientu.core.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.enrolment.AdmitPupil;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;

/** Adds one pupil at the end of a class list. */
final class Admitting {
    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_DECISION = 100;
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 30;

    private final Clock clock;

    Admitting(Clock clock) {
        this.clock = clock;
    }

    Outcome<Membership> run(Records records, Actor who, AdmitPupil asked) {
        Optional<SchoolClass> found = records.classes().find(asked.clazz());
        if (found.isEmpty()) {
            return Missing.clazz(asked.clazz());
        }
        SchoolClass clazz = found.get();
        long school = clazz.id().school();
        RepeatGuard requests = new RepeatGuard(
                records, school, who, asked.idempotencyKey(), new RequestDigest("admission").part(asked));
        return requests.repeated().then(repeated -> {
            Map<String, Pupil> known = records.pupils().byCode(school, List.of(asked.code()));
            Pupil there = known.get(asked.code());
            if (repeated && there != null) {
                return Outcome.done(membership(records, there, clazz));
            }
            Optional<Refusal> ended = YearGate.refusal(records, clazz, clock.instant());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get());
            }
            FaultList faults = check(asked, clazz, known);
            if (!faults.isEmpty()) {
                return faults.refused();
            }
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            requests.keep(at);
            return Outcome.done(membership(records, write(records, who, asked, clazz, at), clazz));
        });
    }

    private FaultList check(AdmitPupil asked, SchoolClass clazz, Map<String, Pupil> known) {
        FaultList faults = new FaultList();
        String name = VietnameseText.clean(asked.name());
        faults.unless(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                "name",
                "Cần họ và tên, dài nhất " + LONGEST_NAME + " ký tự",
                "A name of at most " + LONGEST_NAME + " characters is needed");
        faults.unless(
                CODE.matcher(asked.code()).matches(),
                "code",
                "Mã định danh gồm đúng 10 chữ số; «" + asked.code() + "» không hợp lệ",
                "A pupil's code has exactly 10 digits, unlike " + asked.code());
        Pupil same = known.get(asked.code());
        if (same != null) {
            faults.add(
                    "code",
                    "Trường đã có học sinh mã «" + asked.code() + "» (" + same.id()
                            + "); nếu em học lại thì ghi ở hồ sơ của em",
                    "The school has a pupil of code " + asked.code() + " already (" + same.id()
                            + "); one who returns is recorded in his own file");
        }
        LocalDate today = LocalDate.now(clock);
        int age = clazz.year().start() - asked.birth().getYear();
        faults.unless(
                age >= YOUNGEST && age <= OLDEST,
                "birth",
                "Ngày sinh không hợp với một học sinh của năm học " + clazz.year(),
                "Nobody born then is a pupil in " + clazz.year());
        faults.unless(
                MoveState.contains(clazz.year(), asked.day()) && !asked.day().isAfter(today),
                "day",
                "Ngày vào lớp phải thuộc năm học " + clazz.year() + " và không sau hôm nay",
                "The first day must be in " + clazz.year() + " and not after today");
        faults.unless(
                asked.place().length() <= LONGEST_TEXT
                        && asked.reason().length() <= LONGEST_TEXT
                        && asked.decision().length() <= LONGEST_DECISION,
                "place",
                "Nơi chuyển đến, lí do dài nhất " + LONGEST_TEXT + " ký tự; số giấy tờ " + LONGEST_DECISION,
                "Place and reason have at most " + LONGEST_TEXT + " characters, the paper's number "
                        + LONGEST_DECISION);
        return faults;
    }

    private static Pupil write(Records records, Actor who, AdmitPupil asked, SchoolClass clazz, Instant at) {
        boolean moved = !asked.place().isBlank();
        PupilStatus status = moved ? PupilStatus.MOVED_IN : PupilStatus.STUDYING;
        PupilDraft draft = new PupilDraft(
                clazz.name(),
                asked.code(),
                new PersonName(asked.name()),
                asked.birth(),
                asked.gender(),
                status,
                asked.day(),
                Particulars.UNKNOWN);
        Pupil pupil = records.pupils().add(clazz.id().school(), List.of(draft)).get(0);
        int ordinal = records.pupils().enrolments(clazz.id()).stream()
                        .mapToInt(Enrolment::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        records.pupils().enrol(clazz.id(), List.of(new NewMember(pupil.id(), ordinal, asked.day())));
        records.pupils()
                .record(new EnrolmentMove(
                        clazz.id(),
                        pupil.id(),
                        1,
                        moved ? MoveKind.MOVED_IN : MoveKind.JOINED,
                        asked.day(),
                        null,
                        asked.place(),
                        asked.decision(),
                        asked.reason(),
                        who.account(),
                        at));
        records.audit()
                .append(
                        clazz.id().school(),
                        at,
                        who.account(),
                        "pupil.admit",
                        pupil.id().toString(),
                        "class=" + clazz.id() + " day=" + asked.day() + " number=" + ordinal);
        return pupil;
    }

    private static Membership membership(Records records, Pupil pupil, SchoolClass clazz) {
        return MoveState.read(records, pupil.id()).of(clazz.id()).orElseThrow();
    }
}
