package vn.sodientu.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import vn.sodientu.ui.text.Messages;

/** Short messages over the page. */
public final class Notices {
    private static final int SHORT = 4_000;
    private static final int LONG = 15_000;

    private Notices() {}

    /** Something went well. */
    public static void good(String text) {
        show(text, SHORT, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something to know. */
    public static void plain(String text) {
        show(text, LONG, NotificationVariant.LUMO_CONTRAST);
    }

    /** Something was refused or failed. */
    public static void bad(String text) {
        show(text, LONG, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String text, int milliseconds, NotificationVariant variant) {
        var notification = new Notification();
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(Messages.current().get("close"));
        var line = new HorizontalLayout(new Span(text), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(line);
        notification.open();
    }
}
