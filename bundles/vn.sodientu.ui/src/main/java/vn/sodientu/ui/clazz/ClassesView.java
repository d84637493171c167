package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The classes of a school and year, by grade. */
public final class ClassesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SCHOOL = "truong";
    private static final String YEAR = "nam";

    private final transient Backend backend;

    /** With the services of the register. */
    public ClassesView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        QueryParameters query = event.getLocation().getQueryParameters();
        List<School> schools = RefusedException.valueOf(backend.roster().schools(actor));
        add(new PageTitle(messages.get("classes.title")));
        Optional<School> school = query.getSingleParameter(SCHOOL)
                .flatMap(id -> schools.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .or(() -> schools.stream().findFirst());
        if (school.isEmpty()) {
            add(new EmptyState(messages.get("home.empty"), messages.get("home.emptyHelp")));
            return;
        }
        List<SchoolYear> years = RefusedException.valueOf(
                backend.roster().years(actor, school.get().id()));
        Optional<SchoolYear> year = query.getSingleParameter(YEAR)
                .flatMap(SchoolYear::parse)
                .filter(years::contains)
                .or(() -> years.stream().findFirst());
        addChoices(messages, schools, school.get(), years, year);
        if (year.isEmpty()) {
            add(new EmptyState(messages.get("classes.empty"), messages.get("classes.emptyHelp"))
                    .link("nhap-du-lieu", messages.get("classes.import")));
            return;
        }
        addGrades(
                messages,
                actor,
                RefusedException.valueOf(
                        backend.roster().classes(actor, school.get().id(), year.get())));
    }

    private void addChoices(
            Messages messages, List<School> schools, School school, List<SchoolYear> years, Optional<SchoolYear> year) {
        var bar = new Div();
        bar.addClassName("sdt-bar");
        if (schools.size() > 1) {
            bar.add(Choices.of(messages.get("school"), schools, school, School::name, other -> go(other, null)));
        }
        year.ifPresent(chosen -> {
            var select =
                    Choices.of(messages.get("year"), years, chosen, SchoolYear::toString, other -> go(school, other));
            select.setId("sdt-year");
            select.addClassName("short");
            bar.add(select);
        });
        add(bar);
    }

    private static void go(School school, @Nullable SchoolYear year) {
        Map<String, String> query = year == null
                ? Map.of(SCHOOL, String.valueOf(school.id()))
                : Map.of(SCHOOL, String.valueOf(school.id()), YEAR, year.toString());
        UI.getCurrent().navigate("lop", QueryParameters.simple(query));
    }

    private void addGrades(Messages messages, Actor actor, List<SchoolClass> classes) {
        add(
                classes.isEmpty()
                        ? new EmptyState(messages.get("classes.none"), messages.get("classes.noneHelp"))
                        : new GradeCards(backend, actor, classes));
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("classes.title");
    }
}
