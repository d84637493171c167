package vn.sodientu.it;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The cells of a sheet on the page, typed by hand. */
final class MarkGrid {
    private final Browser browser;

    /** The grid of the page that is open. */
    MarkGrid(Browser browser) {
        this.browser = browser;
        browser.find("sdt-mark-grid table");
    }

    /** Types into a cell and goes on to the next column. */
    void type(String pupil, String column, String text) {
        WebElement input = cell(pupil, column);
        browser.click(selector(pupil, column));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text, Keys.TAB);
    }

    /** Waits until a cell is in a state: saved, invalid, refused, conflict. */
    void waitFor(String pupil, String column, String state) {
        browser.until(
                () -> "the state " + state + " of a cell with the state " + state(pupil, column) + " and the value "
                        + value(pupil, column) + "; above the grid: " + status() + " " + problems(),
                () -> state(pupil, column).equals(state) ? state : null);
    }

    String state(String pupil, String column) {
        return browser.run("return arguments[0].closest('td').dataset.state", cell(pupil, column));
    }

    String value(String pupil, String column) {
        return browser.run("return arguments[0].value", cell(pupil, column));
    }

    /** The pupils in the order of the list. */
    List<String> pupils() {
        return browser.all("sdt-mark-grid tr[data-row-pupil]").stream()
                .map(row -> row.getDomAttribute("data-row-pupil"))
                .toList();
    }

    /** What is listed above the grid to be settled. */
    String problems() {
        return browser.find("sdt-mark-grid .sdt-grid-problems").getText();
    }

    String status() {
        return browser.find("sdt-mark-grid .sdt-grid-status").getText();
    }

    WebElement cell(String pupil, String column) {
        return browser.find(selector(pupil, column));
    }

    private static String selector(String pupil, String column) {
        return "sdt-mark-grid input[data-pupil='" + pupil + "'][data-column='" + column + "']";
    }
}
