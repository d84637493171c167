package vn.sodientu.core.homeroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.api.homeroom.WriteEntry;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;

class HomeroomBookTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    private final World world = new World();
    private final Actor homeroom = named("gvcn");
    private final Actor teacher = named("gvbm");
    private final PupilId pupil = world.pupils.get(0);

    @Test
    void aNoteIsWrittenChangedAndReadAndEachReadingLeavesItsTrace() {
        EntryContent.Note plan =
                new EntryContent.Note(NoteKind.PLAN_MONTH, null, DAY, null, "Tháng 10", "Ổn định nền nếp\nThi đua");
        BookEntry first = write(homeroom, null, 0, plan).orThrow();
        EntryContent.Note more =
                new EntryContent.Note(NoteKind.PLAN_MONTH, null, DAY, null, "Tháng 10", "Ổn định nền nếp");
        BookEntry second = write(homeroom, first.id(), 1, more).orThrow();

        HomeroomBook book = world.homeroom.book(homeroom, world.clazz.id()).orThrow();
        assertThat(book.whole()).isTrue();
        assertThat(book.entries()).containsExactly(second);
        assertThat(first.content()).isEqualTo(plan);
        assertThat(world.homeroom.history(homeroom, first.id()).orThrow()).containsExactly(first, second);
        assertThat(world.audit("homeroom.read")).hasSize(2);
        assertThat(world.audit("homeroom.write")).hasSize(2);
    }

    @Test
    void aTeacherSeesTheIncidentsHeReportedAndNothingElse() {
        write(homeroom, null, 0, new EntryContent.Note(NoteKind.CARE, pupil, DAY, null, "", "Hoàn cảnh khó khăn"))
                .orThrow();
        write(homeroom, null, 0, incident("Đánh nhau")).orThrow();
        asSubjectTeacher();
        BookEntry own = write(teacher, null, 0, incident("Nói chuyện riêng")).orThrow();

        HomeroomBook seen = world.homeroom.book(teacher, world.clazz.id()).orThrow();
        assertThat(seen.whole()).isFalse();
        assertThat(seen.entries()).containsExactly(own);
        assertThat(kind(world.homeroom.history(teacher, own.id()))).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aTeacherChangesHisIncidentAndNotAnothersAndTheHomeroomTeacherBoth() {
        BookEntry others = write(homeroom, null, 0, incident("Đánh nhau")).orThrow();
        BookEntry own = write(teacher, null, 0, incident("Đi muộn")).orThrow();
        asSubjectTeacher();
        assertThat(kind(write(teacher, others.id(), 1, incident("Khác")))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kind(world.homeroom.withdraw(teacher, others.id(), 1, "nhầm")))
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        write(teacher, own.id(), 1, incident("Đi muộn hai lần")).orThrow();

        EntryContent.Incident informed = new EntryContent.Incident(
                pupil, DAY, "Đi muộn", "Muộn 15 phút", "Nhắc nhở", DAY.plusDays(1), "Điện thoại");
        BookEntry last = write(homeroom, own.id(), 2, informed).orThrow();
        assertThat(last.author()).isEqualTo("gvbm");
        assertThat(last.by()).isEqualTo("gvcn");
    }

    @Test
    void whoMayWriteNothingSeesNothing() {
        world.policy.forbid((who, what, where) -> what == Permission.VIEW_HOMEROOM_BOOK
                || what == Permission.REPORT_INCIDENT
                || what == Permission.DECIDE_AWARDS);
        assertThat(kind(world.homeroom.book(teacher, world.clazz.id()))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(world.audit("homeroom.read")).isEmpty();
    }

    @Test
    void theClerkSeesDecisionsAndNoIncidents() {
        write(homeroom, null, 0, incident("Đánh nhau")).orThrow();
        BookEntry decision = write(world.clerk, null, 0, decision(DecisionKind.DISCIPLINE, null))
                .orThrow();
        world.policy.forbid(
                (who, what, where) -> what == Permission.VIEW_HOMEROOM_BOOK || what == Permission.REPORT_INCIDENT);
        assertThat(world.homeroom.book(world.clerk, world.clazz.id()).orThrow().entries())
                .containsExactly(decision);
    }

    @Test
    void aDisciplinaryDecisionIsLiftedAndACommendationIsNot() {
        BookEntry decision = write(world.clerk, null, 0, decision(DecisionKind.DISCIPLINE, null))
                .orThrow();
        write(world.clerk, decision.id(), 1, decision(DecisionKind.DISCIPLINE, DAY.plusDays(60)))
                .orThrow();
        assertThat(paths(write(world.clerk, null, 0, decision(DecisionKind.COMMENDATION, DAY.plusDays(1)))))
                .containsExactly("lifted");
        assertThat(paths(write(world.clerk, null, 0, decision(DecisionKind.DISCIPLINE, DAY.minusDays(1)))))
                .containsExactly("lifted");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        EntryContent.Incident faulty = new EntryContent.Incident(
                new PupilId(world.school, 999),
                LocalDate.of(2027, 1, 1),
                "",
                "x".repeat(4001),
                "",
                LocalDate.of(2025, 1, 1),
                "");
        assertThat(paths(write(homeroom, null, 0, faulty)))
                .containsExactlyInAnyOrder("pupil", "day", "day", "kind", "text", "informed");
        assertThat(paths(write(
                        homeroom,
                        null,
                        0,
                        new EntryContent.Note(NoteKind.CONTACT, null, DAY, DAY.minusDays(1), "", ""))))
                .containsExactlyInAnyOrder("pupil", "until", "text");
    }

    @Test
    void aWithdrawnEntryStandsNoMoreAndIsNotChangedAgain() {
        BookEntry entry = write(homeroom, null, 0, incident("Đánh nhau")).orThrow();
        assertThat(paths(world.homeroom.withdraw(homeroom, entry.id(), 1, " "))).containsExactly("reason");
        world.homeroom.withdraw(homeroom, entry.id(), 1, "Nhầm học sinh").orThrow();
        assertThat(world.homeroom.book(homeroom, world.clazz.id()).orThrow().entries())
                .isEmpty();
        assertThat(kind(write(homeroom, entry.id(), 2, incident("Lại")))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(world.homeroom.history(homeroom, entry.id()).orThrow()).hasSize(2);
    }

    @Test
    void aStaleVersionIsAConflict() {
        BookEntry entry = write(homeroom, null, 0, incident("Đánh nhau")).orThrow();
        write(homeroom, entry.id(), 1, incident("Xô xát")).orThrow();
        assertThat(kind(write(homeroom, entry.id(), 1, incident("Cãi nhau")))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    private void asSubjectTeacher() {
        world.policy.forbid((who, what, where) -> who.account().equals("gvbm")
                && (what == Permission.VIEW_HOMEROOM_BOOK
                        || what == Permission.KEEP_HOMEROOM_BOOK
                        || what == Permission.DECIDE_AWARDS));
    }

    private Actor named(String account) {
        return new Actor(account, account, world.clerk.grants());
    }

    private EntryContent.Incident incident(String kind) {
        return new EntryContent.Incident(pupil, DAY, kind, "Trong giờ ra chơi", "Nhắc nhở", null, "");
    }

    private EntryContent.Decision decision(DecisionKind kind, @Nullable LocalDate lifted) {
        return new EntryContent.Decision(
                pupil, kind, "Khiển trách", "12/QĐ-THCS", DAY, "Hiệu trưởng", "Vi phạm nội quy", lifted);
    }

    private Outcome<BookEntry> write(Actor who, @Nullable EntryId id, int version, EntryContent content) {
        return world.homeroom.write(who, new WriteEntry(world.clazz.id(), id, version, content, ""));
    }

    private static Refusal.Kind kind(Outcome<?> outcome) {
        return World.refusal(outcome).kind();
    }

    private static List<String> paths(Outcome<?> outcome) {
        return World.refusal(outcome).violations().stream().map(Violation::path).toList();
    }
}
