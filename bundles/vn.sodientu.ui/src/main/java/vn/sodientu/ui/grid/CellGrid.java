package vn.sodientu.ui.grid;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.internal.AllowInert;
import elemental.json.JsonObject;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;
import vn.sodientu.ui.web.Assets;

/** The server's half of the grid element: gives it its data and passes each typed cell to the store. */
@Tag("sdt-mark-grid")
public final class CellGrid extends Component {
    /** An element cannot be defined anew in an open page: after an update of this bundle the page is loaded again. */
    private static final String CHECK_VERSION =
            """
            customElements.whenDefined('sdt-mark-grid').then(() => {
              if (customElements.get('sdt-mark-grid').version !== $0) window.location.reload();
            });
            """;

    private final transient CellStore store;
    private int unresolved;

    /** For a page of cells that go to a store. */
    public CellGrid(GridPage page, CellStore store) {
        this.store = store;
        JsonObject data = GridJson.of(page, Messages.current());
        data.put("owner", SignedIn.find().map(Actor::account).orElse(""));
        getElement().setPropertyJson("data", data);
    }

    /** Whether the grid goes down by itself as soon as a score is complete. */
    public void setAutoDown(boolean autoDown) {
        getElement().setProperty("autoDown", autoDown);
    }

    /** How many cells hold something that could not be saved. */
    public int unresolved() {
        return unresolved;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule(Assets.url("sdt-mark-grid.js"));
        getElement().executeJs(CHECK_VERSION, Assets.version());
    }

    /**
     * A cell was typed; called by the element. Also below a dialog: a cell that was left while the session ended needs
     * its answer, or it would wait for ever.
     */
    @AllowInert
    @ClientCallable
    public JsonObject save(JsonObject edit) {
        try {
            return GridJson.of(store.save(GridJson.edit(edit)));
        } catch (RefusedException refused) {
            if (refused.refusal().kind() == Refusal.Kind.UNAUTHENTICATED) {
                return GridJson.of(new CellAnswer.SignedOut());
            }
            return GridJson.of(new CellAnswer.Refused(RefusalText.of(refused.refusal(), Messages.current())));
        }
    }

    /** The number of cells that could not be saved changed; called by the element. */
    @AllowInert
    @ClientCallable
    public void unresolved(int count) {
        unresolved = count;
    }
}
