package vn.sodientu.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.clazz.GradeCards;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;

/** The start of who looks after one school only: its classes of the newest year. */
final class OwnSchool extends Div {
    OwnSchool(Backend backend, Actor actor, School school) {
        Messages messages = Messages.current();
        boolean imports = backend.access().allows(actor, Permission.IMPORT_PUPILS, new Scope.OfUnit(school.id()));
        List<SchoolYear> years =
                backend.roster().years(actor, school.id()) instanceof Outcome.Done<List<SchoolYear>> done
                        ? done.value()
                        : List.of();
        List<SchoolClass> classes = years.isEmpty()
                ? List.of()
                : backend.roster().classes(actor, school.id(), years.get(0))
                                instanceof Outcome.Done<List<SchoolClass>> done
                        ? done.value()
                        : List.of();
        if (classes.isEmpty()) {
            var empty = new EmptyState(messages.get("classes.empty"), messages.get("classes.emptyHelp"));
            add(imports ? empty.link("nhap-du-lieu", messages.get("classes.import")) : empty);
            return;
        }
        add(Note.plain(messages.get("home.classes", years.get(0), classes.size())));
        if (imports) {
            var ways = new Div(new Anchor("nhap-du-lieu", messages.get("home.import")));
            ways.addClassName("sdt-actions");
            add(ways);
        }
        add(new GradeCards(backend, actor, classes));
    }
}
