package vn.sodientu.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elemental.json.Json;
import elemental.json.JsonObject;
import elemental.json.JsonType;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.text.Messages;

class GridJsonTest {
    private static JsonObject typed(String pupil) {
        JsonObject json = Json.createObject();
        json.put("pupil", pupil);
        json.put("column", "tx1");
        json.put("version", 3);
        json.put("value", "8,5");
        json.put("key", "k");
        return json;
    }

    @Test
    void whatWasTypedArrivesWhole() {
        assertThat(GridJson.edit(typed("3-12"))).isEqualTo(new CellEdit(new PupilId(3, 12), "tx1", 3, "8,5", "k"));
    }

    @Test
    void aPupilThatIsNoneIsRefused() {
        assertThatThrownBy(() -> GridJson.edit(typed("row 4"))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aConflictBringsTheOthersValue() {
        JsonObject json = GridJson.of(new CellAnswer.Conflict(List.of(new GridPage.Cell("tx1", 4, "7,5"))));
        assertThat(json.getString("status")).isEqualTo("conflict");
        assertThat(json.getArray("cells").getObject(0).getString("text")).isEqualTo("7,5");
    }

    @Test
    void aPageThatMayBeTypedInHasNoReasonAgainstIt() {
        GridPage page = new GridPage("Toán", null, List.of(GridPage.Column.count("a", "b", "c")), List.of(), List.of());
        JsonObject json = GridJson.of(page, Messages.in(Messages.VIETNAMESE));
        assertThat(json.get("readOnly").getType()).isEqualTo(JsonType.NULL);
        assertThat(json.getArray("columns").getObject(0).getString("kind")).isEqualTo("count");
        assertThat(json.getObject("texts").getString("name")).isEqualTo("Họ và tên");
    }
}
