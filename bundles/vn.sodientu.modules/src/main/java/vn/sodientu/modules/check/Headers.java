package vn.sodientu.modules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import vn.sodientu.api.modules.ModuleInfo.Kind;

/** Judges the manifest of a module. */
final class Headers {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    /** They would run code, widen or bend class loading in ways that cannot be undone by uninstalling. */
    private static final List<String> FORBIDDEN = List.of(
            "Bundle-Activator",
            "DynamicImport-Package",
            "Fragment-Host",
            "Require-Bundle",
            "Bundle-NativeCode",
            "ExtensionBundle-Activator");

    private final Attributes headers;

    Headers(Attributes headers) {
        this.headers = headers;
    }

    /** The symbolic name without its directives. */
    Optional<String> name() {
        return value("Bundle-SymbolicName")
                .map(value -> value.split(";", 2)[0].strip())
                .filter(name -> NAME.matcher(name).matches());
    }

    Optional<Version> version() {
        try {
            return value("Bundle-Version").map(Version::parseVersion);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Kind> kind() {
        return ModuleHeader.kind(value(ModuleHeader.NAME).orElse(null));
    }

    List<Finding> findings(boolean hasCode) {
        List<Finding> found = new ArrayList<>();
        if (!value("Bundle-ManifestVersion").equals(Optional.of("2"))) {
            found.add(error("Bundle-ManifestVersion", "Tệp không phải là gói OSGi.", "The file is no OSGi bundle."));
        }
        if (name().isEmpty()) {
            found.add(error("Bundle-SymbolicName", "Thiếu tên mô-đun hợp lệ.", "A valid name is missing."));
        }
        if (version().isEmpty()) {
            found.add(error("Bundle-Version", "Thiếu phiên bản hợp lệ, ví dụ 1.0.1.", "A valid version is missing."));
        }
        if (kind().isEmpty()) {
            found.add(error(
                    ModuleHeader.NAME,
                    "Mô-đun phải ghi loại: regulation, template hoặc view; các phần khác của máy chủ không thay ở đây.",
                    "The module must say its kind: regulation, template or view; other parts are not replaced here."));
        }
        FORBIDDEN.stream()
                .filter(header -> value(header).isPresent())
                .map(header ->
                        error(header, "Mô-đun không được dùng " + header + ".", "A module may not use " + header + "."))
                .forEach(found::add);
        kind().ifPresent(kind -> found.addAll(ofKind(kind, hasCode)));
        return found;
    }

    private List<Finding> ofKind(Kind kind, boolean hasCode) {
        List<Finding> found = new ArrayList<>();
        if (kind == Kind.TEMPLATE && (hasCode || value("Service-Component").isPresent())) {
            found.add(error(
                    ModuleHeader.NAME,
                    "Mẫu sổ chỉ gồm dữ liệu, không có mã chạy.",
                    "A template is data only, without code."));
        }
        if (packages("Export-Package").anyMatch(Headers::ours)) {
            found.add(error(
                    "Export-Package",
                    "Mô-đun không được xuất gói Java của hệ thống.",
                    "A module may not export packages of the product."));
        }
        if (packages("Import-Package").anyMatch("vn.sodientu.api.spi.records"::equals)) {
            found.add(
                    kind == Kind.VIEW
                            ? Finding.warning(
                                    path("Import-Package"),
                                    "mô-đun đọc thẳng cơ sở dữ liệu, không qua kiểm tra quyền.",
                                    "the module reads the database without the access checks.")
                            : error(
                                    "Import-Package",
                                    "Mô-đun loại này không được truy cập cơ sở dữ liệu.",
                                    "A module of this kind may not reach the database."));
        }
        if (kind == Kind.REGULATION
                && packages("Import-Package").anyMatch(name -> name.startsWith("org.apache.karaf"))) {
            found.add(error(
                    "Import-Package",
                    "Quy chế không được điều khiển máy chủ.",
                    "A regulation may not control the server."));
        }
        return found;
    }

    private static boolean ours(String exported) {
        return exported.startsWith("vn.sodientu.api") || exported.startsWith("vn.sodientu.domain");
    }

    /** Package names of a header; version ranges hold commas too, but those parts start no name of ours. */
    private Stream<String> packages(String header) {
        return value(header).stream()
                .flatMap(value -> Stream.of(value.split("[,;]")))
                .map(String::strip);
    }

    private Optional<String> value(String header) {
        @Nullable String value = headers.getValue(header);
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Finding error(String header, String vi, String en) {
        return Finding.error(path(header), vi, en);
    }

    private static String path(String header) {
        return "manifest." + header;
    }
}
