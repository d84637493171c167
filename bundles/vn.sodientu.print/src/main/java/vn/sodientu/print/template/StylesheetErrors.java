package vn.sodientu.print.template;

import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.TransformerException;

/** Keeps what the XSLT compiler says instead of printing it, and stops at the first error. */
final class StylesheetErrors implements ErrorListener {
    private final List<String> errors = new ArrayList<>();

    @Override
    public void warning(TransformerException exception) {
        errors.add(exception.getMessageAndLocation());
    }

    @Override
    public void error(TransformerException exception) throws TransformerException {
        errors.add(exception.getMessageAndLocation());
        throw exception;
    }

    @Override
    public void fatalError(TransformerException exception) throws TransformerException {
        error(exception);
    }

    /** The messages for a log line, empty without any. */
    String summary() {
        return errors.isEmpty() ? "" : " (" + String.join("; ", errors) + ")";
    }
}
