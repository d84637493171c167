package vn.sodientu.ui.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.frame.LanguageButton;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;
import vn.sodientu.ui.web.Assets;

/** The sign-in page, the only one that is open to everybody. */
public final class SignInPage extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "dang-nhap";
    static final String IDLE = "het-gio";

    private final transient Backend backend;
    private final LoginForm form = new LoginForm();
    private final Div card = new Div();

    SignInPage(Backend backend) {
        this.backend = backend;
        Messages messages = Messages.current();
        addClassName("sdt-sign-in");
        card.addClassName("sdt-sign-in-card");
        var mark = new Span();
        mark.addClassName("sdt-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        card.add(mark, new H1(messages.get("product")), new Paragraph(messages.get("signIn.tagline")));
        form.setI18n(SignInTexts.of(messages));
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setAttribute("no-autofocus", false);
        form.addLoginListener(event -> signIn(event.getUsername(), event.getPassword()));
        card.add(form);
        add(card, LanguageButton.spelledOut());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addStyleSheet(Assets.url("sdt.css"));
        event.getUI()
                .getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        Messages.current().locale().getLanguage());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey(IDLE)) {
            card.addComponentAtIndex(3, Note.plain(Messages.current().get("signIn.idle")));
        }
    }

    private void signIn(String account, String password) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        Outcome<Actor> outcome = backend.accounts().signIn(account, password, request.getRemoteAddr());
        if (outcome instanceof Outcome.Refused<Actor> refused) {
            Messages messages = Messages.current();
            form.showErrorMessage(messages.get("signIn.failed"), RefusalText.of(refused.refusal(), messages));
            form.setEnabled(true);
            return;
        }
        // Whoever planted a session id before the sign-in must not know the one after it.
        VaadinService.reinitializeSession(request);
        SignedIn.keep(outcome.orThrow());
        UI.getCurrent().navigate(SignedIn.wanted());
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("signIn.title");
    }
}
