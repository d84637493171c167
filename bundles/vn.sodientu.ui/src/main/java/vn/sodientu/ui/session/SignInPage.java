package vn.sodientu.ui.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
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
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.code.Asking;
import vn.sodientu.ui.code.CodeForm;
import vn.sodientu.ui.code.EnrolForm;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.frame.LanguageButton;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;
import vn.sodientu.ui.web.Assets;

/** The sign-in page, the only one that is open to everybody. */
public final class SignInPage extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "dang-nhap";
    static final String IDLE = "het-gio";
    private static final int PLACE_OF_NOTE = 3;

    private final transient Backend backend;
    private final Limits limits;
    private final LoginForm form = new LoginForm();
    private final Div card = new Div();

    SignInPage(Backend backend, Limits limits) {
        this.backend = backend;
        this.limits = limits;
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
            card.addComponentAtIndex(
                    PLACE_OF_NOTE, Note.plain(Messages.current().get("signIn.idle")));
        }
    }

    private void signIn(String account, String password) {
        Outcome<Actor> outcome = backend.accounts().signIn(account, password, Clients.address());
        if (outcome instanceof Outcome.Done<Actor> done) {
            enter(done.value());
            return;
        }
        Refusal refusal = ((Outcome.Refused<Actor>) outcome).refusal();
        Messages messages = Messages.current();
        if (PasswordForm.isWanted(refusal)) {
            var change = new PasswordForm(backend, account, (actor, wanted) -> changed(actor, wanted));
            goOn(change.knowing(password), RefusalText.of(refusal, messages));
            return;
        }
        if (Asking.forCode(refusal)) {
            card.replace(form, new CodeForm(code -> enter(account, password, code)));
            return;
        }
        if (Asking.forEnrolment(refusal)) {
            goOn(enrolment(account, password), RefusalText.of(refusal, messages));
            return;
        }
        form.showErrorMessage(messages.get("signIn.failed"), RefusalText.of(refusal, messages));
        form.setEnabled(true);
    }

    /** Puts the next step in the place of the form. */
    private void goOn(Component next, String why) {
        card.replace(form, next);
        card.addComponentAtIndex(PLACE_OF_NOTE, Note.plain(why));
    }

    private Optional<Refusal> enter(String account, String password, String code) {
        Outcome<Actor> outcome = backend.accounts().signIn(account, password, code, Clients.address());
        if (outcome instanceof Outcome.Refused<Actor> refused) {
            return Optional.of(refused.refusal());
        }
        enter(outcome.orThrow());
        return Optional.empty();
    }

    /** A new password is not yet a code. */
    private void changed(Actor actor, String password) {
        if (backend.codes().state(actor).missing()) {
            card.removeAll();
            card.add(enrolment(actor.account(), password));
        } else {
            enter(actor);
        }
    }

    private EnrolForm enrolment(String account, String password) {
        CodeProof proof = new CodeProof(account, password, "", Clients.address());
        return new EnrolForm(backend, proof, actor -> {}, this::enter);
    }

    private void enter(Actor actor) {
        SessionLock.begin(actor, limits);
        UI.getCurrent().navigate(SignedIn.wanted());
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("signIn.title");
    }
}
