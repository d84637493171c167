package vn.sodientu.ui.lock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.lock.Lock;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** What is locked in a school in a period, by class and subject, with the way to lock and to open. */
public final class LockBoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SCHOOL = "truong";
    private static final String PERIOD = "ki";

    private final transient Backend backend;

    /** With the services of the register. */
    public LockBoardView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Actor actor = SignedIn.actor();
        List<School> schools = RefusedException.valueOf(backend.roster().schools(actor)).stream()
                .filter(one -> backend.access().allows(actor, Permission.MANAGE_LOCKS, new Scope.OfUnit(one.id())))
                .toList();
        Period period = query.getSingleParameter(PERIOD).flatMap(Period::of).orElse(Period.HK1);
        Optional<School> school = query.getSingleParameter(SCHOOL)
                .flatMap(id -> schools.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .or(() -> schools.stream().findFirst());
        removeAll();
        Messages messages = Messages.current();
        add(new PageTitle(messages.get("lock.title")).line(messages.get("lock.line")));
        if (school.isEmpty()) {
            add(new EmptyState(messages.get("home.empty"), messages.get("home.emptyHelp")));
            return;
        }
        List<SchoolYear> years = RefusedException.valueOf(
                backend.roster().years(actor, school.get().id()));
        if (years.isEmpty()) {
            add(new EmptyState(messages.get("classes.empty"), messages.get("classes.emptyHelp")));
            return;
        }
        draw(messages, schools, new Shown(school.get(), years.get(0), period));
    }

    /** What the board shows. */
    private record Shown(School school, SchoolYear year, Period period) {
        LockArea area(@Nullable SchoolClass clazz, @Nullable String subject) {
            return new LockArea(year, null, clazz == null ? null : clazz.id(), null, period, subject, null, null);
        }
    }

    private void draw(Messages messages, List<School> schools, Shown shown) {
        var bar = new Div();
        bar.addClassName("sdt-bar");
        if (schools.size() > 1) {
            bar.add(Choices.of(
                    messages.get("school"), schools, shown.school(), School::name, other -> go(other, shown.period())));
        }
        bar.add(Choices.of(
                messages.get("period"),
                List.of(Period.values()),
                shown.period(),
                period -> messages.of(period.label()),
                period -> go(shown.school(), period)));
        var all = new Button(messages.get("lock.all"), click -> lock(shown, shown.area(null, null)));
        all.setId("sdt-lock-all");
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.add(all);
        add(bar);
        Actor actor = SignedIn.actor();
        List<SchoolClass> classes = RefusedException.valueOf(
                backend.roster().classes(actor, shown.school().id(), shown.year()));
        classes.forEach(clazz -> add(
                new LockBoardRow(backend, clazz, shown.period(), subject -> lock(shown, shown.area(clazz, subject)))));
        locks(messages, shown);
    }

    private void locks(Messages messages, Shown shown) {
        Instant now = Instant.now();
        List<Lock> own =
                RefusedException.valueOf(backend.locks()
                                .locks(SignedIn.actor(), shown.school().id(), shown.year()))
                        .stream()
                        .filter(lock -> lock.unit() == shown.school().id() && lock.holdsAt(now))
                        .toList();
        if (own.isEmpty()) {
            return;
        }
        add(new H2(messages.get("lock.list")));
        var table = new PlainTable(
                        messages.get("lock.list"),
                        0,
                        List.of(
                                messages.get("lock.what"),
                                messages.get("lock.reason"),
                                messages.get("lock.author"),
                                messages.get("correction.act")))
                .free();
        own.forEach(lock -> table.row(
                what(messages, lock.area(), shown),
                lock.reason(),
                lock.author(),
                new Button(
                        messages.get("lock.lift"),
                        click -> new ReasonDialog(messages.get("lock.lift"), reason -> lift(lock, reason)).open())));
        add(table);
    }

    private String what(Messages messages, LockArea area, Shown shown) {
        String clazz = area.clazz() == null
                ? messages.get("lock.wholeSchool")
                : RefusedException.valueOf(backend.roster()
                                .classes(SignedIn.actor(), shown.school().id(), shown.year()))
                        .stream()
                        .filter(one -> one.id().equals(area.clazz()))
                        .map(SchoolClass::name)
                        .findFirst()
                        .orElse("");
        String period = area.period() == null
                ? shown.year().toString()
                : messages.of(area.period().label());
        String subject = area.subject() == null ? "" : ", " + area.subject();
        String column = area.column() == null ? "" : ", " + area.column();
        return clazz + ", " + period + subject + column;
    }

    private void lock(Shown shown, LockArea area) {
        Messages messages = Messages.current();
        new ReasonDialog(
                        messages.get("lock.lock"),
                        reason -> show(
                                backend.locks()
                                        .lock(
                                                SignedIn.actor(),
                                                new NewLock(shown.school().id(), area, null, null, reason, "")),
                                messages.get("lock.locked")))
                .open();
    }

    private void lift(Lock lock, String reason) {
        show(
                backend.locks().lift(SignedIn.actor(), lock.unit(), lock.number(), reason),
                Messages.current().get("lock.lifted"));
    }

    private static void show(Outcome<Lock> outcome, String done) {
        if (outcome instanceof Outcome.Refused<Lock> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), Messages.current()));
        } else {
            Notices.good(done);
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static void go(School school, Period period) {
        UI.getCurrent()
                .navigate(
                        "khoa-so",
                        QueryParameters.simple(Map.of(SCHOOL, String.valueOf(school.id()), PERIOD, period.code())));
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("lock.title");
    }
}
