package vn.sodientu.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.Instant;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.domain.school.School;
import vn.sodientu.runtime.vaadin.ViewRegistry;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.session.Entry;
import vn.sodientu.ui.session.IdleWatch;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;
import vn.sodientu.ui.web.Assets;

/** The frame of a signed-in user's browser tab. The menu follows the views that come and go. */
public final class MainLayout extends AppLayout implements AfterNavigationObserver {
    /** How often a visible page asks for news, in milliseconds. */
    private static final int POLL = 5_000;

    private static final String WATCH =
            """
            const tell = this.$server;
            window.sdtWatch?.abort();
            const watch = window.sdtWatch = new AbortController();
            const { signal } = watch;
            let last = 0;
            const worked = () => {
              const now = Date.now();
              if (now - last > 60000) { last = now; tell.worked(); }
            };
            for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, worked, {passive: true, signal});
            document.addEventListener('visibilitychange', () => tell.visible(!document.hidden), {signal});
            const timer = setInterval(() => tell.look(), 60000);
            signal.addEventListener('abort', () => clearInterval(timer));
            """;

    private final transient Backend backend;
    private final transient ViewRegistry views;
    private final transient Entry entry;
    private final MenuNav menu = new MenuNav();
    private transient Runnable unsubscribe = () -> {};
    private List<String> shown = List.of();
    private String route = "";

    MainLayout(Backend backend, ViewRegistry views) {
        this.backend = backend;
        this.views = views;
        entry = new Entry(backend);
        addClassName("sdt-frame");
        setPrimarySection(Section.NAVBAR);
        SignedIn.find().ifPresent(this::furnish);
    }

    private void furnish(Actor actor) {
        Messages messages = Messages.current();
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(messages.get("menu"));
        var brand = new Anchor(".");
        brand.addClassName("sdt-brand");
        brand.getElement()
                .appendChild(
                        new Element("strong").setText(messages.get("product")),
                        new Element("span").setText(place(actor)));
        addToNavbar(toggle, brand, new UserMenu(actor));
        var drawer = new Div(menu);
        drawer.addClassName("sdt-drawer");
        addToDrawer(drawer);
        fill();
    }

    private String place(Actor actor) {
        List<School> schools =
                backend.roster().schools(actor) instanceof Outcome.Done<List<School>> done ? done.value() : List.of();
        if (schools.isEmpty()) {
            return "";
        }
        return schools.size() == 1 ? schools.get(0).name() : Messages.current().get("frame.schools", schools.size());
    }

    private void fill() {
        SignedIn.find().ifPresent(actor -> {
            List<ViewContribution> open = entry.menu(actor, views.views());
            List<String> now =
                    open.stream().map(view -> view.route() + view.title()).toList();
            if (!now.equals(shown)) {
                shown = now;
                menu.show(open);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.getPage().addStyleSheet(Assets.url("sdt.css"));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        Messages.current().locale().getLanguage());
        getElement().executeJs(WATCH);
        ui.setPollInterval(POLL);
        // A tab that was closed meanwhile needs no news.
        unsubscribe = views.addListener(ui.accessLater(this::follow, () -> {}));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        super.onDetach(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        IdleWatch.work(Instant.now());
        route = routeOf(getContent() == null ? Object.class : getContent().getClass());
        fill();
    }

    /** A view came or went. */
    private void follow() {
        fill();
        boolean there = route.isEmpty()
                || views.views().stream().anyMatch(view -> view.route().equals(route));
        if (!there) {
            route = "";
            Notices.plain(Messages.current().get("frame.viewGone"));
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private String routeOf(Class<?> page) {
        return views.views().stream()
                .filter(view -> view.viewClass() == page)
                .map(ViewContribution::route)
                .findFirst()
                .orElse("");
    }

    // An open dialog makes the page behind it inert, which must not stop these three.

    /** The user pressed a key or a button; told at most once a minute. */
    @AllowInert
    @ClientCallable
    public void worked() {
        IdleWatch.work(Instant.now());
    }

    /** A hidden page asks nothing by itself: with this call the session is looked at, and locked when it is over. */
    @AllowInert
    @ClientCallable
    public void look() {
        // The work is done before any call: see the policy of the web interface.
    }

    /** The page was hidden or shown: a hidden one does not ask for news. */
    @AllowInert
    @ClientCallable
    public void visible(boolean visible) {
        getUI().ifPresent(ui -> ui.setPollInterval(visible ? POLL : -1));
    }
}
