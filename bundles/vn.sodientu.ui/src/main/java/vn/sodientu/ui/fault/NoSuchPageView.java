package vn.sodientu.ui.fault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import vn.sodientu.ui.frame.MainLayout;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.text.Messages;

/** Shown for an address that no page has, or has any more. */
@ParentLayout(MainLayout.class)
public final class NoSuchPageView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Messages messages = Messages.current();
        addClassName("sdt-page");
        add(new EmptyState(messages.get("fault.notFound"), messages.get("fault.noSuchPage"))
                .link("", messages.get("fault.home")));
        return NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Messages.current().get("fault.notFound");
    }
}
