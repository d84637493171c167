package vn.sodientu.print.render;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.w3c.dom.Document;

/** Hands every drawing command on and keeps the texts. */
final class TextRecorder implements IFPainter {
    private final IFPainter pdf;
    private final StringBuilder texts;
    private final Deadline deadline;

    TextRecorder(IFPainter pdf, StringBuilder texts, Deadline deadline) {
        this.pdf = pdf;
        this.texts = texts;
        this.deadline = deadline;
    }

    private void keep(String text) {
        deadline.check();
        texts.append(text).append('\n');
    }

    @Override
    public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] dp, String text) throws IFException {
        keep(text);
        pdf.drawText(x, y, letterSpacing, wordSpacing, dp, text);
    }

    @Override
    public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] dp, String text, boolean nextIsSpace)
            throws IFException {
        keep(text);
        pdf.drawText(x, y, letterSpacing, wordSpacing, dp, text, nextIsSpace);
    }

    @Override
    public void startViewport(AffineTransform transform, Dimension size, Rectangle clipRect) throws IFException {
        pdf.startViewport(transform, size, clipRect);
    }

    @Override
    public void startViewport(AffineTransform[] transforms, Dimension size, Rectangle clipRect) throws IFException {
        pdf.startViewport(transforms, size, clipRect);
    }

    @Override
    public void endViewport() throws IFException {
        pdf.endViewport();
    }

    @Override
    public void startGroup(AffineTransform[] transforms, String layer) throws IFException {
        pdf.startGroup(transforms, layer);
    }

    @Override
    public void startGroup(AffineTransform transform, String layer) throws IFException {
        pdf.startGroup(transform, layer);
    }

    @Override
    public void endGroup() throws IFException {
        pdf.endGroup();
    }

    @Override
    public void setFont(String family, String style, Integer weight, String variant, Integer size, Color color)
            throws IFException {
        pdf.setFont(family, style, weight, variant, size, color);
    }

    @Override
    public void clipRect(Rectangle rect) throws IFException {
        pdf.clipRect(rect);
    }

    @Override
    public void clipBackground(
            Rectangle rect, BorderProps before, BorderProps after, BorderProps start, BorderProps end)
            throws IFException {
        pdf.clipBackground(rect, before, after, start, end);
    }

    @Override
    public boolean isBackgroundRequired(BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
        return pdf.isBackgroundRequired(before, after, start, end);
    }

    @Override
    public void fillRect(Rectangle rect, Paint fill) throws IFException {
        pdf.fillRect(rect, fill);
    }

    @Override
    public void drawBorderRect(
            Rectangle rect, BorderProps top, BorderProps bottom, BorderProps left, BorderProps right, Color background)
            throws IFException {
        pdf.drawBorderRect(rect, top, bottom, left, right, background);
    }

    @Override
    public void drawLine(Point start, Point end, int width, Color color, RuleStyle style) throws IFException {
        pdf.drawLine(start, end, width, color, style);
    }

    @Override
    public void drawImage(String uri, Rectangle rect) throws IFException {
        pdf.drawImage(uri, rect);
    }

    @Override
    public void drawImage(Document document, Rectangle rect) throws IFException {
        pdf.drawImage(document, rect);
    }
}
