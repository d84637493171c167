package vn.sodientu.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.modules.ModuleInfo;
import vn.sodientu.api.modules.ModuleService;

/** sodientu:install. */
@Service
@Command(
        scope = "sodientu",
        name = "install",
        description = "Cài hoặc thay mô-đun từ tệp / install or replace a module")
public final class InstallCommand extends SodientuCommand {
    @Argument(name = "file", description = "Tệp .jar trên máy chủ / file on the server", required = true)
    String file;

    @Option(
            name = "--candidate",
            description = "Chạy thử bên cạnh phiên bản đang dùng / beside the version that serves")
    boolean candidate;

    @Override
    void run(Services services, Actor who, PrintStream out) throws CommandException {
        ModuleService modules = services.need(ModuleService.class);
        Path path = session.currentDir().resolve(file);
        if (!Files.isReadable(path)) {
            throw Lines.failure("Không đọc được tệp " + path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            ModuleInfo info = Lines.value(candidate ? modules.installCandidate(who, in) : modules.install(who, in));
            out.println((candidate ? "Chạy thử: " : "Đang chạy: ") + info.name() + "/" + info.version());
        } catch (IOException e) {
            throw Lines.failure("Không đọc được tệp " + path, e);
        }
    }
}
