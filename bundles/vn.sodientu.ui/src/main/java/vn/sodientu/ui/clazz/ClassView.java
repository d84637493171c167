package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.homeroom.HomeroomTab;
import vn.sodientu.ui.logbook.LogbookTab;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.print.PrintDialog;
import vn.sodientu.ui.results.ResultsTab;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.summer.SummerTab;
import vn.sodientu.ui.text.Messages;

/** One class: its pupils, sheets, conduct and absences, results, and the button that prints its register. */
public final class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String TAB = "muc";

    private final transient Backend backend;
    private final Div content = new Div();
    private String title = "";
    private @Nullable SchoolClass clazz;

    /** With the services of the register. */
    public ClassView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        ClassId id = event.getRouteParameters()
                .get("class")
                .flatMap(ClassId::parse)
                .orElseThrow(() -> RefusedException.notFound(
                        new LocalText("Không có lớp nào ở địa chỉ này.", "There is no class at this address.")));
        SchoolClass found = RefusedException.valueOf(backend.roster().clazz(actor, id));
        clazz = found;
        title = messages.get("class.name", found.name());
        PageTitle head = new PageTitle(title)
                .under("lop?truong=" + id.school() + "&nam=" + found.year(), messages.get("classes.title"))
                .line(messages.get("class.year", found.year())
                        + Homeroom.line(backend, actor, found)
                        + Multigrade.line(backend, actor, found));
        if (backend.access().allows(actor, Permission.PRINT, new Scope.OfClass(id))) {
            head.action(printButton(messages, found));
        }
        ClassTab first = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TAB)
                .flatMap(ClassTab::of)
                .orElse(ClassTab.PUPILS);
        add(head, tabs(messages, found, first), content);
        show(first);
    }

    private Button printButton(Messages messages, SchoolClass found) {
        var button = new Button(messages.get("print.open"), VaadinIcon.PRINT.create());
        button.setId("sdt-print");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> new PrintDialog(backend, found).open());
        return button;
    }

    private Tabs tabs(Messages messages, SchoolClass of, ClassTab first) {
        var tabs = new Tabs();
        Map<ClassTab, Tab> known = new EnumMap<>(ClassTab.class);
        for (ClassTab one : ClassTab.values()) {
            if (one == ClassTab.HOMEROOM_BOOK && !HomeroomTab.concerns(backend, SignedIn.actor(), of)) {
                continue;
            }
            var tab = new Tab(messages.get("class.tab." + one.code()));
            tab.getElement().setAttribute("data-tab", one.code());
            known.put(one, tab);
            tabs.add(tab);
        }
        tabs.setSelectedTab(known.get(first));
        // On a phone the chosen one may lie beyond the edge.
        tabs.getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('[selected]')"
                        + "?.scrollIntoView({inline: 'center', block: 'nearest'}))");
        tabs.addSelectedChangeListener(change -> known.entrySet().stream()
                .filter(entry -> entry.getValue() == change.getSelectedTab())
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(this::open));
        return tabs;
    }

    private void open(ClassTab tab) {
        show(tab);
        SchoolClass of = clazz;
        if (of != null) {
            UI.getCurrent().getPage().getHistory().replaceState(null, "lop/" + of.id() + "?" + TAB + "=" + tab.code());
        }
    }

    private void show(ClassTab tab) {
        content.removeAll();
        SchoolClass of = clazz;
        if (of != null) {
            Component part =
                    switch (tab) {
                        case PUPILS -> new PupilsTab(backend, of);
                        case SHEETS -> new SheetsTab(backend, of);
                        case CONDUCT -> new ConductTab(backend, of);
                        case RESULTS -> new ResultsTab(backend, of);
                        case SUMMER -> new SummerTab(backend, of);
                        case LOGBOOK -> new LogbookTab(backend, of);
                        case HOMEROOM_BOOK -> new HomeroomTab(backend, of);
                    };
            content.add(part);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
