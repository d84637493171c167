package vn.sodientu.print.render;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;

/** Writes down, page by page, every text that is really drawn into the PDF. */
final class PageRecorder extends IFDocumentHandlerProxy {
    private final Deadline deadline;
    private final List<StringBuilder> pages = new ArrayList<>();

    PageRecorder(IFDocumentHandler pdf, Deadline deadline) {
        super(pdf);
        this.deadline = deadline;
    }

    @Override
    public void startPage(int index, String name, String pageMasterName, Dimension size) throws IFException {
        deadline.check();
        pages.add(new StringBuilder());
        super.startPage(index, name, pageMasterName, size);
    }

    @Override
    public IFPainter startPageContent() throws IFException {
        return new TextRecorder(super.startPageContent(), pages.get(pages.size() - 1), deadline);
    }

    /** The texts of each page in drawing order, one run a line. */
    List<String> pages() {
        return pages.stream().map(StringBuilder::toString).toList();
    }
}
