package vn.sodientu.ui.sheet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.grid.CellGrid;
import vn.sodientu.ui.lock.ProposeDialog;
import vn.sodientu.ui.offline.OfflineButtons;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.PageTitle;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** One mark sheet: class, subject and term, with the way to its neighbours. */
public final class SheetView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient Backend backend;
    private @Nullable CellGrid grid;
    private String title = "";

    /** With the services of the register. */
    public SheetView(Backend backend) {
        this.backend = backend;
        addClassName("sdt-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Messages messages = Messages.current();
        Actor actor = SignedIn.actor();
        SheetId id = event.getRouteParameters()
                .get("sheet")
                .flatMap(SheetId::parse)
                .orElseThrow(() -> RefusedException.notFound(new LocalText(
                        "Không có bảng điểm nào ở địa chỉ này.", "There is no mark sheet at this address.")));
        MarkSheet sheet = RefusedException.valueOf(backend.register().sheet(actor, id));
        String term = messages.of(id.term().period().label());
        title = messages.get(
                "sheet.title", sheet.subject().name(), sheet.clazz().name());
        add(new PageTitle(title)
                .under(
                        "lop/" + id.clazz(),
                        messages.get("class.name", sheet.clazz().name()))
                .under("lop/" + id.clazz() + "?muc=bang-diem", messages.get("class.tab.bang-diem"))
                .line(messages.get(
                        sheet.subject().onlyTerm() == null ? "sheet.line" : "sheet.lineOneTerm",
                        term,
                        sheet.clazz().year())));
        var drawn = new CellGrid(SheetCells.page(sheet, title + ", " + term), new SheetCells(backend, id));
        grid = drawn;
        add(bar(messages, actor, sheet, drawn));
        LocalText readOnly = sheet.readOnly();
        if (readOnly == null) {
            boolean score = sheet.plan().kind() == SubjectKind.SCORE;
            add(Note.plain(messages.get(score ? "sheet.helpScore" : "sheet.helpComment")));
        } else {
            add(Note.plain(messages.of(readOnly)));
        }
        add(drawn);
    }

    private Div bar(Messages messages, Actor actor, MarkSheet sheet, CellGrid drawn) {
        SheetId id = sheet.id();
        var bar = new Div();
        bar.addClassName("sdt-bar");
        List<SheetSummary> others =
                backend.register().sheets(actor, id.clazz(), id.term()) instanceof Outcome.Done<List<SheetSummary>> done
                        ? done.value()
                        : List.of();
        others.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresent(now -> bar.add(Choices.of(
                        messages.get("subject"),
                        others,
                        now,
                        one -> one.subject().name(),
                        one -> go(one.id()))));
        var terms = Choices.of(
                messages.get("term"),
                Stream.of(Term.values()).filter(sheet.subject()::taughtIn).toList(),
                id.term(),
                term -> messages.of(term.period().label()),
                term -> go(new SheetId(id.clazz(), id.subject(), term)));
        terms.addClassName("short");
        bar.add(terms);
        if (sheet.readOnly() == null && sheet.plan().kind() == SubjectKind.SCORE) {
            var down = new Checkbox(messages.get("sheet.autoDown"));
            down.setId("sdt-auto-down");
            down.addValueChangeListener(change -> drawn.setAutoDown(change.getValue()));
            bar.add(down);
        }
        bar.add(OfflineButtons.of(backend, sheet));
        if (!sheet.closed().isEmpty()
                && backend.access().allows(actor, Permission.PROPOSE_CORRECTION, new Scope.OfSheet(id))) {
            var propose =
                    new Button(messages.get("correction.propose"), click -> new ProposeDialog(backend, sheet).open());
            propose.setId("sdt-propose");
            bar.add(propose);
        }
        return bar;
    }

    private static void go(SheetId id) {
        UI.getCurrent().navigate("bang-diem/" + id);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        CellGrid left = grid;
        if (left == null || left.unresolved() == 0) {
            return;
        }
        Messages messages = Messages.current();
        var leave = event.postpone();
        var ask = new ConfirmDialog();
        ask.setHeader(messages.get("sheet.leaveTitle"));
        ask.setText(messages.get("sheet.leaveText", left.unresolved()));
        ask.setCancelable(true);
        ask.setCancelText(messages.get("sheet.stay"));
        ask.setConfirmText(messages.get("sheet.leave"));
        ask.addConfirmListener(confirm -> leave.proceed());
        ask.addCancelListener(cancel -> leave.cancel());
        ask.open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
