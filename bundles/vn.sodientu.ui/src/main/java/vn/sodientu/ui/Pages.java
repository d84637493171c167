package vn.sodientu.ui;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.spi.ui.ViewContribution;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.clazz.ClassView;
import vn.sodientu.ui.clazz.ClassesView;
import vn.sodientu.ui.home.HomeView;
import vn.sodientu.ui.intake.ImportView;
import vn.sodientu.ui.lock.CorrectionsView;
import vn.sodientu.ui.lock.LockBoardView;
import vn.sodientu.ui.session.AccountView;
import vn.sodientu.ui.sheet.SheetView;
import vn.sodientu.ui.turn.YearEndView;

/** The addresses of the product's own pages, in one list. Each goes the same way as a third party's. */
@Component(
        immediate = true,
        service = {})
public final class Pages {
    private static final int HIDDEN = -1;

    private final List<ServiceRegistration<ViewContribution>> registrations;

    /** Publishes them. */
    @Activate
    public Pages(BundleContext context, @Reference Backend backend) {
        registrations = all(backend)
                .map(page -> context.registerService(ViewContribution.class, page, null))
                .toList();
    }

    private static Stream<Page> all(Backend backend) {
        return Stream.of(
                new Page(
                        "",
                        new LocalText("Trang chính", "Start"),
                        "vaadin:home",
                        0,
                        null,
                        HomeView.class,
                        () -> new HomeView(backend)),
                new Page(
                        "lop",
                        new LocalText("Lớp học", "Classes"),
                        "vaadin:group",
                        10,
                        Permission.VIEW_UNITS,
                        ClassesView.class,
                        () -> new ClassesView(backend)),
                new Page(
                        "lop/:class",
                        new LocalText("Lớp", "Class"),
                        "vaadin:group",
                        HIDDEN,
                        null,
                        ClassView.class,
                        () -> new ClassView(backend)),
                new Page(
                        "bang-diem/:sheet",
                        new LocalText("Bảng điểm", "Mark sheet"),
                        "vaadin:table",
                        HIDDEN,
                        null,
                        SheetView.class,
                        () -> new SheetView(backend)),
                new Page(
                        "sua-diem",
                        new LocalText("Sửa điểm", "Corrections"),
                        "vaadin:edit",
                        20,
                        Permission.VIEW_UNITS,
                        CorrectionsView.class,
                        () -> new CorrectionsView(backend)),
                new Page(
                        "khoa-so",
                        new LocalText("Khóa sổ", "Locks"),
                        "vaadin:lock",
                        30,
                        Permission.MANAGE_LOCKS,
                        LockBoardView.class,
                        () -> new LockBoardView(backend)),
                new Page(
                        "ket-thuc-nam-hoc",
                        new LocalText("Kết thúc năm học", "End of the year"),
                        "vaadin:calendar-clock",
                        50,
                        Permission.EDIT_ROSTER,
                        YearEndView.class,
                        () -> new YearEndView(backend)),
                new Page(
                        AccountView.ROUTE,
                        new LocalText("Tài khoản của tôi", "My account"),
                        "vaadin:user",
                        HIDDEN,
                        null,
                        AccountView.class,
                        () -> new AccountView(backend)),
                new Page(
                        "nhap-du-lieu",
                        new LocalText("Nhập dữ liệu", "Import"),
                        "vaadin:upload-alt",
                        40,
                        Permission.IMPORT_PUPILS,
                        ImportView.class,
                        () -> new ImportView(backend)));
    }

    @Deactivate
    void stop() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
