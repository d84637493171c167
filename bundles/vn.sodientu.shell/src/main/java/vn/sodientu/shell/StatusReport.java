package vn.sodientu.shell;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.health.HealthProbe;

/** The page that sodientu:status prints. */
final class StatusReport {
    /** Shown for a number that cannot be told because its service is not there. */
    static final String UNKNOWN = "?";

    private final String version;
    private final String database;
    private final List<HealthProbe> probes;

    StatusReport(String version, String database, List<HealthProbe> probes) {
        this.version = version;
        this.database = database;
        this.probes =
                probes.stream().sorted(Comparator.comparing(HealthProbe::name)).toList();
    }

    void print(PrintStream out, String regulations, String templates, String modules) {
        boolean well = !probes.isEmpty()
                && probes.stream().allMatch(probe -> probe.problem().isEmpty());
        out.println("Sổ Điện Tử " + version + ": " + word(well));
        out.println("Cơ sở dữ liệu: " + database);
        out.println("Quy chế: " + regulations + ", mẫu sổ: " + templates + ", mô-đun: " + modules);
        ShellTable table = new ShellTable();
        table.column("Bộ phận");
        table.column("Tình trạng");
        table.column("Ghi chú");
        table.emptyTableText("Chưa bộ phận nào báo tình trạng: máy chủ đang khởi động.");
        for (HealthProbe probe : probes) {
            String problem = probe.problem().orElse("");
            table.addRow().addContent(probe.name(), word(problem.isEmpty()), problem);
        }
        table.print(out);
    }

    static <T> String count(Outcome<List<T>> list) {
        return list instanceof Outcome.Done<List<T>> done
                ? String.valueOf(done.value().size())
                : UNKNOWN;
    }

    private static String word(boolean well) {
        return well ? "UP" : "DOWN";
    }
}
