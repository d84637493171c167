package vn.sodientu.ui.logbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.logbook.LogbookWeek;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.DayField;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** A week of the lesson logbook: its lessons day by day, and its summary. */
public final class LogbookTab extends Div {
    private static final int WEEK = 7;
    private static final int LAST_OF_WEEK = 6;
    private static final int LAST_OF_MAY = 31;

    private final transient Backend backend;
    private final transient SchoolClass clazz;
    private LocalDate day;

    /** For a class; the present week, or the last of a year that is over. */
    public LogbookTab(Backend backend, SchoolClass clazz) {
        this.backend = backend;
        this.clazz = clazz;
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        LocalDate end = LocalDate.of(clazz.year().start() + 1, Month.MAY, LAST_OF_MAY);
        day = today.isAfter(clazz.year().lastDay()) ? end : today;
        if (day.isBefore(clazz.year().firstDay())) {
            day = clazz.year().firstDay();
        }
        draw();
    }

    private void draw() {
        removeAll();
        Messages messages = Messages.current();
        LogbookWeek week = RefusedException.valueOf(backend.logbook().week(SignedIn.actor(), clazz.id(), day));
        Book book = new Book(backend, week);
        add(bar(messages, book));
        lessons(messages, book);
        add(new WeekPanel(book, this::draw));
        add(new DifferencePanel(book, day));
    }

    private Div bar(Messages messages, Book book) {
        DayField field = new DayField("sdt-logbook-day", messages.get("logbook.day"), day);
        field.then(() -> move(field.day()));
        var before = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> move(day.minusDays(WEEK)));
        before.setAriaLabel(messages.get("logbook.before"));
        var after = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> move(day.plusDays(WEEK)));
        after.setAriaLabel(messages.get("logbook.after"));
        var bar = new Div(before, field, after);
        bar.addClassName("sdt-bar");
        if (book.open() && book.may(Permission.RECORD_LESSON)) {
            var enter = new Button(messages.get("logbook.enter"), VaadinIcon.PLUS.create(), click -> LessonDialog.fresh(
                            book, day, this::draw)
                    .open());
            enter.setId("sdt-lesson-new");
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.add(enter);
        }
        return bar;
    }

    private void move(@Nullable LocalDate wanted) {
        if (wanted != null) {
            day = wanted;
            draw();
        }
    }

    private void lessons(Messages messages, Book book) {
        LocalDate monday = book.week().monday();
        add(new H2(messages.get("logbook.week", Dates.day(monday), Dates.day(monday.plusDays(LAST_OF_WEEK)))));
        TreeMap<LocalDate, List<LessonEntry>> days = book.week().entries().stream()
                .filter(entry -> !entry.withdrawn())
                .collect(Collectors.groupingBy(entry -> entry.slot().day(), TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            add(new EmptyState(messages.get("logbook.none"), messages.get("logbook.noneHelp")));
        }
        days.forEach((date, entries) -> {
            add(new H3(weekday(messages, date) + ", " + Dates.day(date)));
            entries.forEach(entry -> add(new LessonLine(book, entry, this::draw)));
        });
    }

    private static String weekday(Messages messages, LocalDate date) {
        Locale locale = messages.locale();
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }
}
