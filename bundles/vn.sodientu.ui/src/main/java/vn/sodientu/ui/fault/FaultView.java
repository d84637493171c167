package vn.sodientu.ui.fault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.Optional;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.frame.MainLayout;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.text.Messages;

/** Shown instead of a page that was refused or broke. */
@ParentLayout(MainLayout.class)
public final class FaultView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Messages messages = Messages.current();
        Optional<RefusedException> refused = Faults.refused(parameter.getException());
        if (refused.isEmpty()) {
            show(messages.get("fault.title"), messages.get("fault.sentence", Faults.record(parameter.getException())));
            return FAULT;
        }
        Refusal refusal = refused.get().refusal();
        boolean missing = refusal.kind() == Refusal.Kind.NOT_FOUND;
        show(messages.get(missing ? "fault.notFound" : "fault.refused"), RefusalText.of(refusal, messages));
        return missing ? NOT_FOUND : FORBIDDEN;
    }

    private void show(String heading, String sentence) {
        title = heading;
        addClassName("sdt-page");
        add(new EmptyState(heading, sentence).link("", Messages.current().get("fault.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
