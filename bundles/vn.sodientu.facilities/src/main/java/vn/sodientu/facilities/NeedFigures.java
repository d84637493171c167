package vn.sodientu.facilities;

import com.vaadin.flow.component.html.DescriptionList;

/** The figures over the table. */
final class NeedFigures extends DescriptionList {
    NeedFigures(Texts texts, RoomNeed need) {
        addClassName("sdt-facts");
        fact(texts.get("classes"), need.classes().size());
        fact(texts.get("pupils"), need.pupils());
        fact(texts.get("average"), need.average());
        fact(texts.get("oneShift"), need.roomsInOneShift());
        fact(texts.get("twoShifts"), need.roomsInTwoShifts());
        fact(texts.get("crowded"), need.crowded());
    }

    private void fact(String name, long value) {
        add(new Term(name));
        add(new Description(String.valueOf(value)));
    }
}
