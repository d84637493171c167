package vn.sodientu.ui.turn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Ends a school year: what is still to be done, the closing, and the turn to the next year with its rehearsal. */
public final class YearEndView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Backend backend;
    private final Div content = new Div();

    /** With the services of the register. */
    public YearEndView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        add(new PageTitle(messages.get("turn.title")).line(messages.get("turn.line")));
        List<School> schools = RefusedException.valueOf(backend.roster().schools(actor)).stream()
                .filter(school -> backend.access().allows(actor, Permission.EDIT_ROSTER, new Scope.OfUnit(school.id())))
                .toList();
        if (schools.isEmpty()) {
            add(new EmptyState(messages.get("home.empty"), messages.get("home.emptyHelp")));
            return;
        }
        var bar = new Div();
        bar.addClassName("sdt-bar");
        Select<School> school =
                Choices.of(messages.get("school"), schools, schools.get(0), School::name, chosen -> years(bar, chosen));
        school.setVisible(schools.size() > 1);
        bar.add(school);
        add(bar, content);
        years(bar, schools.get(0));
    }

    private void years(Div bar, School school) {
        Messages messages = Messages.current();
        List<SchoolYear> years = RefusedException.valueOf(backend.roster().years(SignedIn.actor(), school.id()));
        bar.getChildren().skip(1).toList().forEach(bar::remove);
        content.removeAll();
        if (years.isEmpty()) {
            content.add(new EmptyState(messages.get("turn.noYear"), messages.get("home.emptyHelp")));
            return;
        }
        bar.add(Choices.of(
                messages.get("year"), years, years.get(0), SchoolYear::toString, year -> show(school, year)));
        show(school, years.get(0));
    }

    private void show(School school, SchoolYear year) {
        Messages messages = Messages.current();
        content.removeAll();
        content.add(
                new H2(messages.get("turn.closing", year)),
                new ClosingPanel(backend, school, year),
                new H2(messages.get("turn.turning", new SchoolYear(year.start() + 1))),
                new TurnPanel(backend, school, year));
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("turn.title");
    }
}
