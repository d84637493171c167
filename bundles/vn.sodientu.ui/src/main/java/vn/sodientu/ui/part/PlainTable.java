package vn.sodientu.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A real table with fixed headings and one pinned column; data becomes text, never markup. */
public final class PlainTable extends Div {
    private final NativeTable table = new NativeTable();
    private final int pinned;
    private final List<String> headings;
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();
    private int centred = Integer.MAX_VALUE;

    /**
     * An empty table.
     *
     * @param caption what it shows, for screen readers
     * @param pinned the column that names the row and stays in sight, from 0
     */
    public PlainTable(String caption, int pinned, List<String> headings) {
        this.pinned = pinned;
        this.headings = List.copyOf(headings);
        addClassName("sdt-table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.addClassName("sdt-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("sdt-hidden");
        NativeTableRow head = table.getHead().addRow();
        for (int i = 0; i < headings.size(); i++) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            heads.add(cell);
            cell.setText(headings.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("pinned", i == pinned);
        }
        add(table);
    }

    /** Grows with its rows instead of scrolling. */
    public PlainTable free() {
        addClassName("free");
        return this;
    }

    /** Names the table for the style sheet. */
    public PlainTable look(String name) {
        table.addClassName(name);
        return this;
    }

    /** From this column on, counted from 0, marks stand below one another; call it before adding rows. */
    public PlainTable centred(int from) {
        centred = from;
        heads.subList(Math.min(from, heads.size()), heads.size()).forEach(cell -> cell.addClassName("mark"));
        return this;
    }

    /** Adds a row of texts and components, one for each heading. */
    public NativeTableRow row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " headings");
        }
        NativeTableRow row = table.getBody().addRow();
        for (int i = 0; i < cells.length; i++) {
            HtmlContainer cell = i == pinned ? rowHeading(row) : row.addDataCell();
            cell.setClassName("mark", i >= centred);
            put(cell, cells[i]);
        }
        return row;
    }

    private static NativeTableHeaderCell rowHeading(NativeTableRow row) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.addClassName("pinned");
        return cell;
    }

    private static void put(HtmlContainer cell, Object content) {
        if (content instanceof Component component) {
            cell.add(component);
        } else {
            cell.setText(String.valueOf(content));
        }
    }
}
