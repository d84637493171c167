package vn.sodientu.ui.grid;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.text.Messages;

/** The grid's data on their way to the browser and back. */
final class GridJson {
    private GridJson() {}

    static JsonObject of(GridPage page, Messages messages) {
        JsonObject json = Json.createObject();
        json.put("caption", page.caption());
        json.put("readOnly", text(page.readOnly()));
        json.put("columns", array(page.columns(), GridJson::column));
        json.put("results", array(page.results(), GridJson::result));
        json.put("rows", array(page.rows(), GridJson::row));
        JsonObject texts = Json.createObject();
        messages.group("grid.").forEach(texts::put);
        json.put("texts", texts);
        return json;
    }

    static JsonObject of(CellAnswer answer) {
        JsonObject json = Json.createObject();
        if (answer instanceof CellAnswer.Saved saved) {
            json.put("status", "saved");
            json.put("cells", array(saved.cells(), GridJson::cell));
            json.put("results", array(saved.results(), Json::create));
        } else if (answer instanceof CellAnswer.Conflict conflict) {
            json.put("status", "conflict");
            json.put("cells", array(conflict.cells(), GridJson::cell));
        } else if (answer instanceof CellAnswer.Refused refused) {
            json.put("status", "refused");
            json.put("message", refused.message());
        } else if (answer instanceof CellAnswer.SignedOut) {
            json.put("status", "signedOut");
        }
        return json;
    }

    static CellEdit edit(JsonObject json) {
        PupilId pupil = PupilId.parse(json.getString("pupil"))
                .orElseThrow(() ->
                        RefusedException.notFound(new LocalText("Không có học sinh này.", "There is no such pupil.")));
        return new CellEdit(
                pupil,
                json.getString("column"),
                (int) json.getNumber("version"),
                json.getString("value"),
                json.getString("key"));
    }

    private static JsonValue column(GridPage.Column column) {
        JsonObject json = Json.createObject();
        json.put("id", column.id());
        json.put("label", column.label());
        json.put("title", column.title());
        json.put("note", column.note());
        json.put("kind", column.kind().code());
        json.put("codes", array(column.codes(), GridJson::code));
        json.put("required", column.required());
        json.put("closed", text(column.closed()));
        return json;
    }

    private static JsonValue code(GridPage.Code code) {
        JsonObject json = Json.createObject();
        json.put("code", code.code());
        json.put("text", code.text());
        json.put("label", code.label());
        return json;
    }

    private static JsonValue result(GridPage.Result result) {
        JsonObject json = Json.createObject();
        json.put("id", result.id());
        json.put("label", result.label());
        json.put("title", result.title());
        return json;
    }

    private static JsonValue row(GridPage.Row row) {
        JsonObject json = Json.createObject();
        json.put("pupil", row.pupil());
        json.put("ordinal", row.ordinal());
        json.put("name", row.name());
        json.put("note", row.note());
        json.put("locked", text(row.locked()));
        json.put("gone", row.gone());
        json.put("cells", array(row.cells(), GridJson::cell));
        json.put("results", array(row.results(), Json::create));
        return json;
    }

    private static JsonValue cell(GridPage.Cell cell) {
        JsonObject json = Json.createObject();
        json.put("column", cell.column());
        json.put("version", cell.version());
        json.put("text", cell.text());
        json.put("corrected", cell.corrected());
        return json;
    }

    private static JsonValue text(@Nullable String text) {
        return text == null ? Json.createNull() : Json.create(text);
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> form) {
        JsonArray array = Json.createArray();
        for (int i = 0; i < items.size(); i++) {
            array.set(i, form.apply(items.get(i)));
        }
        return array;
    }
}
