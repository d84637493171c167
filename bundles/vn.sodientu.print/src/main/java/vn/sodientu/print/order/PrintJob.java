package vn.sodientu.print.order;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.print.register.RegisterXml;
import vn.sodientu.print.register.Snapshot;
import vn.sodientu.print.render.BookPrinter;
import vn.sodientu.print.render.Drawn;
import vn.sodientu.print.render.LayoutEngine;
import vn.sodientu.print.render.PrintFault;
import vn.sodientu.print.template.LoadedTemplate;
import vn.sodientu.print.template.TemplateStore;

/** Carries out one order: snapshot, register XML, PDF, count, receipt. */
final class PrintJob {
    private static final Logger LOG = LoggerFactory.getLogger(PrintJob.class);

    private final RecordStore store;
    private final RegulationService regulations;
    private final TemplateStore templates;
    private final Printers printers;
    private final Clock clock;

    PrintJob(
            RecordStore store, RegulationService regulations, TemplateStore templates, Printers printers, Clock clock) {
        this.store = store;
        this.regulations = regulations;
        this.templates = templates;
        this.printers = printers;
        this.clock = clock;
    }

    /** Makes the printer, warmed up, when the first order needs it. */
    interface Printers {
        BookPrinter get();
    }

    /**
     * Runs an order to its end.
     *
     * @param last whether a part that is missing now (a template, a regulation) ends the order
     * @return whether it is over; false when a part is missing and it should be tried again
     */
    boolean run(PrintOrderId id, boolean last) throws InterruptedException {
        Optional<PrintOrder> stored = store.read(records -> records.prints().find(id));
        if (stored.isEmpty()
                || stored.get().state() == PrintOrder.State.DONE
                || stored.get().state() == PrintOrder.State.FAILED) {
            return true;
        }
        PrintOrder order = stored.get();
        Optional<LoadedTemplate> template = templates.find(order.template(), order.templateVersion());
        if (template.isEmpty()) {
            return missing(order, last, "Mẫu sổ " + order.template() + " " + order.templateVersion(), "The template");
        }
        save(with(order, PrintOrder.State.RUNNING, null));
        Optional<Snapshot> snapshot = store.read(records -> Snapshot.read(records, order.clazz()));
        if (snapshot.isEmpty()) {
            fail(order, Failures.NO_CLASS, "no class");
            return true;
        }
        SchoolClass clazz = snapshot.get().clazz();
        Outcome<byte[]> xml = regulations.with(
                order.regulation(),
                clazz.id().school(),
                clazz.year(),
                clazz.grade(),
                regulation -> Outcome.done(RegisterXml.write(snapshot.get(), order, regulation)));
        if (!(xml instanceof Outcome.Done<byte[]> register)) {
            return missing(order, last, "Quy định " + order.regulation(), "The regulation");
        }
        print(order, template.get(), snapshot.get(), register.value());
        return true;
    }

    private boolean missing(PrintOrder order, boolean last, String vi, String en) {
        if (last) {
            fail(order, Failures.missing(vi, en), "missing part");
        }
        return last;
    }

    private void print(PrintOrder order, LoadedTemplate template, Snapshot snapshot, byte[] register)
            throws InterruptedException {
        try {
            String title =
                    template.info().title().vi() + " - " + snapshot.clazz().name();
            Drawn drawn = printers.get()
                    .print(
                            template.compiled(),
                            register,
                            new LayoutEngine.About(title, snapshot.school().name(), order.orderedAt()));
            int asked = snapshot.pupils().size();
            int printed = PrintedPupils.count(drawn.pages(), snapshot.pupils());
            if (printed != asked) {
                throw new PrintFault(PrintFault.Kind.INCOMPLETE, printed + " of " + asked + " pupils on the paper");
            }
            if (!drawn.warnings().isEmpty()) {
                LOG.warn(
                        "Order {}: {} texts do not fit their place",
                        order.id(),
                        drawn.warnings().size());
            }
            finish(order, snapshot.version(), asked, printed, drawn);
        } catch (PrintFault e) {
            if (e.kind() == PrintFault.Kind.RUNAWAY) {
                templates.quarantine(template);
            }
            LOG.warn("Order {} failed: {} {}", order.id(), e.kind(), e.getMessage());
            fail(order, Failures.of(e), e.kind().name());
        }
    }

    private void finish(PrintOrder order, long version, int asked, int printed, Drawn drawn) {
        PrintOrder done = new PrintOrder(
                order.id(),
                order.clazz(),
                order.period(),
                order.template(),
                order.templateVersion(),
                order.regulation(),
                PrintOrder.State.DONE,
                asked,
                printed,
                drawn.pages().size(),
                sha256(drawn.pdf()),
                version,
                order.orderedBy(),
                order.orderedAt(),
                null);
        String detail = "class=" + done.clazz() + " period=" + done.period().code() + " template=" + done.template()
                + "/" + done.templateVersion() + " regulation=" + done.regulation() + " records=" + version + " asked="
                + asked + " printed=" + printed + " pages=" + done.pages() + " sha256=" + done.sha256()
                + " fields=particulars";
        store.write(records -> {
            records.prints().keepFile(order.id(), drawn.pdf());
            records.prints().save(done);
            return records.audit()
                    .append(
                            order.id().school(),
                            clock.instant(),
                            order.orderedBy(),
                            "print.done",
                            "print-order/" + order.id(),
                            detail);
        });
    }

    /** Ends an order with a reason. */
    void fail(PrintOrder order, LocalText reason, String detail) {
        store.write(records -> {
            records.prints().save(with(order, PrintOrder.State.FAILED, reason));
            return records.audit()
                    .append(
                            order.id().school(),
                            clock.instant(),
                            order.orderedBy(),
                            "print.failed",
                            "print-order/" + order.id(),
                            detail);
        });
    }

    /** Ends an order that broke on something unforeseen, if it is not over. */
    void giveUp(PrintOrderId id) {
        store.read(records -> records.prints().find(id))
                .filter(order -> order.state() == PrintOrder.State.QUEUED || order.state() == PrintOrder.State.RUNNING)
                .ifPresent(order -> fail(order, Failures.INTERNAL, "internal"));
    }

    private void save(PrintOrder order) {
        store.write(records -> {
            records.prints().save(order);
            return order;
        });
    }

    private static PrintOrder with(PrintOrder order, PrintOrder.State state, @Nullable LocalText failure) {
        return new PrintOrder(
                order.id(),
                order.clazz(),
                order.period(),
                order.template(),
                order.templateVersion(),
                order.regulation(),
                state,
                order.asked(),
                0,
                0,
                "",
                order.recordVersion(),
                order.orderedBy(),
                order.orderedAt(),
                failure);
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
