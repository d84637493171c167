package vn.sodientu.ui.clazz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.grid.CellAnswer;
import vn.sodientu.ui.grid.CellEdit;
import vn.sodientu.ui.grid.CellStore;
import vn.sodientu.ui.grid.GridPage;
import vn.sodientu.ui.grid.Rows;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Conduct and absences as cells: three cells of a row are one record with one version. */
final class ConductCells implements CellStore {
    private static final String CONDUCT = "conduct";
    private static final String EXCUSED = "excused";
    private static final String UNEXCUSED = "unexcused";

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final Backend backend;
    private final SchoolClass clazz;
    private final Period period;
    private final ConductCodes codes;
    private final Map<PupilId, TermRecord> known = new HashMap<>();

    ConductCells(Backend backend, SchoolClass clazz, Period period, ConductCodes codes) {
        this.backend = backend;
        this.clazz = clazz;
        this.period = period;
        this.codes = codes;
    }

    GridPage page(Actor actor, Optional<String> readOnly) {
        Messages messages = Messages.current();
        List<Enrolment> pupils = RefusedException.valueOf(backend.roster().pupils(actor, clazz.id()));
        load(actor);
        List<GridPage.Column> columns = new ArrayList<>();
        columns.add(new GridPage.Column(
                CONDUCT,
                messages.get("conduct.short"),
                messages.get("conduct.title"),
                "",
                GridPage.Kind.CODE,
                codes.options(),
                true));
        if (period != Period.YEAR) {
            columns.add(GridPage.Column.count(
                    EXCUSED, messages.get("absence.excused"), messages.get("absence.excusedTitle")));
            columns.add(GridPage.Column.count(
                    UNEXCUSED, messages.get("absence.unexcused"), messages.get("absence.unexcusedTitle")));
        }
        List<GridPage.Row> rows = pupils.stream()
                .map(one -> Rows.of(one, cells(of(one.pupil().id())), List.of()))
                .toList();
        return new GridPage(
                messages.get("conduct.caption", clazz.name(), messages.of(period.label())),
                readOnly.orElse(null),
                columns,
                List.of(),
                rows);
    }

    private void load(Actor actor) {
        known.clear();
        RefusedException.valueOf(backend.register().termRecords(actor, clazz.id(), period))
                .forEach(record -> known.put(record.pupil(), record));
    }

    private TermRecord of(PupilId pupil) {
        return known.getOrDefault(pupil, new TermRecord(pupil, period, null, 0, 0, 0));
    }

    private List<GridPage.Cell> cells(TermRecord record) {
        String conduct = record.conduct();
        List<GridPage.Cell> cells = new ArrayList<>();
        cells.add(new GridPage.Cell(CONDUCT, record.version(), conduct == null ? "" : ConductCodes.text(conduct)));
        if (period != Period.YEAR) {
            cells.add(new GridPage.Cell(EXCUSED, record.version(), count(record, record.excused())));
            cells.add(new GridPage.Cell(UNEXCUSED, record.version(), count(record, record.unexcused())));
        }
        return cells;
    }

    /** Nobody counted yet, which is not the same as none. */
    private static String count(TermRecord record, int number) {
        return record.version() == 0 ? "" : String.valueOf(number);
    }

    @Override
    public CellAnswer save(CellEdit edit) {
        Actor actor = SignedIn.actor();
        if (!isPossible(edit)) {
            return new CellAnswer.Refused(Messages.current().get("conduct.impossible", edit.value()));
        }
        TermRecord wanted = change(of(edit.pupil()), edit);
        Outcome<List<TermRecord>> outcome =
                backend.register().record(actor, new RecordTerm(clazz.id(), List.of(wanted), "UI"));
        if (outcome instanceof Outcome.Refused<List<TermRecord>> refused) {
            return refused(actor, edit, refused.refusal());
        }
        load(actor);
        return new CellAnswer.Saved(cells(of(edit.pupil())), List.of());
    }

    /** The page checks this too, but a request need not come from the page. */
    private boolean isPossible(CellEdit edit) {
        return edit.column().equals(CONDUCT)
                ? edit.value().isEmpty() || !codes.code(edit.value()).isEmpty()
                : COUNT.matcher(edit.value()).matches();
    }

    private CellAnswer refused(Actor actor, CellEdit edit, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.CONFLICT) {
            return new CellAnswer.Refused(RefusalText.of(refusal, Messages.current()));
        }
        load(actor);
        return new CellAnswer.Conflict(cells(of(edit.pupil())));
    }

    private TermRecord change(TermRecord now, CellEdit edit) {
        String code = edit.column().equals(CONDUCT) ? codes.code(edit.value()) : null;
        return new TermRecord(
                now.pupil(),
                period,
                code == null ? now.conduct() : emptyToNull(code),
                edit.column().equals(EXCUSED) ? Integer.parseInt(edit.value()) : now.excused(),
                edit.column().equals(UNEXCUSED) ? Integer.parseInt(edit.value()) : now.unexcused(),
                edit.version());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
