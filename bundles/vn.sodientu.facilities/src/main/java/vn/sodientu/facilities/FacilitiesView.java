package vn.sodientu.facilities;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;

/** Classes of a school and year, and the rooms they need. */
final class FacilitiesView extends VerticalLayout implements HasDynamicTitle {
    private final transient RosterService roster;
    private final Texts texts = Texts.current();
    private final Select<School> schools = new Select<>();
    private final Select<SchoolYear> years = new Select<>();
    private final VerticalLayout figures = new VerticalLayout();

    FacilitiesView(RosterService roster) {
        this.roster = roster;
        addClassName("sdt-page");
        figures.setPadding(false);
        add(new H1(texts.get("title")), new Paragraph(texts.get("line")));
        // The web interface keeps who is signed in under this type.
        Actor actor = VaadinSession.getCurrent().getAttribute(Actor.class);
        if (actor == null) {
            add(new Paragraph(texts.get("signIn")));
            return;
        }
        schools.setLabel(texts.get("school"));
        schools.setItemLabelGenerator(School::name);
        schools.setWidth("20rem");
        schools.setMaxWidth("100%");
        years.setLabel(texts.get("year"));
        schools.addValueChangeListener(change -> showYears(actor));
        years.addValueChangeListener(change -> showNeed(actor));
        var bar = new HorizontalLayout(schools, years);
        bar.setWrap(true);
        add(bar, figures);
        if (roster.schools(actor) instanceof Outcome.Done<List<School>> done
                && !done.value().isEmpty()) {
            schools.setItems(done.value());
            schools.setValue(done.value().get(0));
        } else {
            explain();
        }
    }

    private void showYears(Actor actor) {
        School school = schools.getValue();
        List<SchoolYear> known =
                school != null && roster.years(actor, school.id()) instanceof Outcome.Done<List<SchoolYear>> done
                        ? done.value()
                        : List.of();
        years.setItems(known);
        if (known.isEmpty()) {
            explain();
        } else {
            years.setValue(known.get(0));
        }
    }

    private void showNeed(Actor actor) {
        if (schools.getValue() == null || years.getValue() == null) {
            return;
        }
        Outcome<RoomNeed> need =
                new RoomNeeds(roster).of(actor, schools.getValue().id(), years.getValue());
        figures.removeAll();
        if (need instanceof Outcome.Refused<RoomNeed> refused) {
            figures.add(new Paragraph(sentence(refused.refusal())));
        } else if (need.orThrow().classes().isEmpty()) {
            explain();
        } else {
            figures.add(new NeedFigures(texts, need.orThrow()), grid(need.orThrow()), new Paragraph(texts.get("rule")));
        }
    }

    private String sentence(Refusal refusal) {
        return refusal.violations().get(0).message().in(texts.locale());
    }

    private void explain() {
        figures.removeAll();
        figures.add(new Paragraph(texts.get("none")), new Paragraph(texts.get("noneHelp")));
    }

    private Grid<RoomNeed.ClassSize> grid(RoomNeed need) {
        Grid<RoomNeed.ClassSize> grid = new Grid<>();
        grid.addColumn(RoomNeed.ClassSize::name).setHeader(texts.get("class")).setSortable(true);
        grid.addColumn(RoomNeed.ClassSize::grade).setHeader(texts.get("grade")).setSortable(true);
        grid.addColumn(RoomNeed.ClassSize::pupils).setHeader(texts.get("size")).setSortable(true);
        grid.addColumn(one -> one.over() > 0 ? texts.get("over", one.over()) : texts.get("fits"))
                .setHeader(texts.get("remark"))
                .setFlexGrow(2);
        grid.setItems(need.classes());
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts.get("title"));
        return grid;
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }
}
