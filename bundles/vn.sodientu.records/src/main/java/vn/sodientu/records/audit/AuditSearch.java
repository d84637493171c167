package vn.sodientu.records.audit;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.audit.AuditEntry;
import vn.sodientu.api.audit.AuditPage;
import vn.sodientu.api.audit.AuditQuery;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.jpa.Tables;

/** Finds audit rows, newest first. */
final class AuditSearch {
    private final StringBuilder where = new StringBuilder(" from AuditRow a where 1 = 1");
    private final List<Object> parameters = new ArrayList<>();

    AuditSearch(AuditQuery query, List<Class<? extends Trailed>> kinds) {
        if (!query.units().isEmpty()) {
            where.append(" and a.unit in ").append(parameter(query.units()));
        }
        if (query.from() != null) {
            where.append(" and a.at >= ").append(parameter(Micros.of(query.from())));
        }
        if (query.to() != null) {
            where.append(" and a.at < ").append(parameter(Micros.of(query.to())));
        }
        if (query.account() != null) {
            where.append(" and a.account = ").append(parameter(query.account()));
        }
        if (query.action() != null) {
            where.append(" and (a.action = ").append(parameter(query.action()));
            where.append(" or a.action like ")
                    .append(parameter(query.action().replaceAll("[%_\\\\]", "") + ".%"))
                    .append(')');
        }
        if (query.pupil() != null) {
            pupil(query.pupil(), kinds);
        }
    }

    private void pupil(PupilId pupil, List<Class<? extends Trailed>> kinds) {
        String school = parameter(pupil.school());
        where.append(" and a.unit = ").append(school);
        where.append(" and (a.subject = ").append(parameter(pupil.toString()));
        String number = parameter(pupil.number());
        for (Class<? extends Trailed> kind : kinds) {
            where.append(" or (a.trail <> 0 and exists (select x.version from ")
                    .append(kind.getSimpleName())
                    .append(" x where x.school = a.unit and x.trail = a.trail and x.pupil = ")
                    .append(number)
                    .append("))");
        }
        where.append(')');
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    AuditPage run(Tables tables, int limit, int offset) {
        Object[] bound = parameters.toArray();
        long total =
                tables.list(Long.class, "select count(a.number)" + where, bound).get(0);
        List<AuditEntry> rows = tables
                .part(
                        offset,
                        limit,
                        AuditRow.class,
                        "select a" + where + " order by a.at desc, a.unit, a.number desc",
                        bound)
                .stream()
                .map(AuditSearch::entry)
                .toList();
        return new AuditPage(rows, total);
    }

    private static AuditEntry entry(AuditRow row) {
        return new AuditEntry(
                row.unit, row.number, Micros.instant(row.at), row.account, row.action, row.subject, row.detail);
    }
}
