package vn.sodientu.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.text.VietnameseOrder;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.offline.OfflineButtons;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.results.ChildResults;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** What a person has to do today: his sheets, his schools, or how his child is doing. */
public final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Backend backend;

    /** With the services of the register. */
    public HomeView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        List<PupilId> children = actor.grants().stream()
                .filter(grant -> grant.role() == Role.PARENT)
                .map(Grant::pupil)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        add(new PageTitle(messages.get("home.greeting", actor.displayName()))
                .line(messages.get(children.isEmpty() ? "home.line" : "home.parentLine")));
        children.forEach(child -> add(new ChildResults(backend, child)));
        List<SheetSummary> sheets = actor.is(Role.TEACHER)
                ? RefusedException.valueOf(backend.register().mySheets(actor))
                : List.of();
        List<School> schools = RefusedException.valueOf(backend.roster().schools(actor));
        if (!sheets.isEmpty()) {
            addSheets(messages, sheets);
        }
        if (schools.size() == 1 && sheets.isEmpty()) {
            add(new OwnSchool(backend, actor, schools.get(0)));
        } else if (!schools.isEmpty() && sheets.isEmpty()) {
            add(new SchoolCards(backend, actor, schools));
        }
        if (sheets.isEmpty() && schools.isEmpty() && children.isEmpty()) {
            add(new EmptyState(messages.get("home.empty"), messages.get("home.emptyHelp")));
        }
    }

    private void addSheets(Messages messages, List<SheetSummary> sheets) {
        add(new H2(messages.get("home.mine")));
        if (sheets.stream().anyMatch(SheetSummary::editable)) {
            add(OfflineButtons.ofTeacher(backend));
        }
        Map<String, List<SheetSummary>> classes = new TreeMap<>(VietnameseOrder.INSTANCE);
        sheets.forEach(sheet -> classes.computeIfAbsent(sheet.clazz(), name -> new ArrayList<>())
                .add(sheet));
        classes.forEach((name, ofClass) -> add(new Section(new ClassSheets(name, ofClass))));
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("home.title");
    }
}
