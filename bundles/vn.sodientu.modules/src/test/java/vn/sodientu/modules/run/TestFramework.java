package vn.sodientu.modules.run;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.api.spi.print.RegisterTemplate;
import vn.sodientu.domain.text.LocalText;

/** A real framework with declarative services; the interfaces of the product come from the tests' class path. */
final class TestFramework {
    private static final List<String> LIBRARIES = List.of(
            "org.osgi.util.function", "org.osgi.util.promise", "org.osgi.service.component-", "org.apache.felix.scr");
    private static final List<String> SHARED = List.of(
            "vn.sodientu.api.spi.rules",
            "vn.sodientu.api.spi.ui",
            "vn.sodientu.domain.rule",
            "vn.sodientu.domain.school",
            "vn.sodientu.domain.text",
            "vn.sodientu.domain.year");

    private final Framework framework;

    TestFramework(Path folder) throws BundleException {
        String shared = SHARED.stream().map(name -> name + ";version=1.0.0").collect(Collectors.joining(","));
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        folder.toString(),
                        "org.osgi.framework.storage.clean",
                        "onFirstInit",
                        "org.osgi.framework.bsnversion",
                        "multiple",
                        "org.osgi.framework.system.packages.extra",
                        shared,
                        "karaf.data",
                        folder.resolveSibling("data").toString()));
        framework.start();
        List<Bundle> libraries = new ArrayList<>();
        for (String library : LIBRARIES) {
            libraries.add(context().installBundle(jar(library).toUri().toString()));
        }
        for (Bundle library : libraries) {
            library.start();
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Does what the extender of the print bundle does: a service for each template bundle that starts. */
    void announceTemplates() {
        context().addBundleListener((SynchronousBundleListener) event -> {
            if (event.getType() == BundleEvent.STARTED) {
                context().registerService(RegisterTemplate.class, template(event.getBundle()), null);
            }
        });
    }

    private static RegisterTemplate template(Bundle bundle) {
        return new RegisterTemplate() {
            @Override
            public TemplateInfo info() {
                String version = bundle.getVersion().toString();
                return new TemplateInfo("mau", version, LocalText.same("Mẫu"), List.of(), "A4");
            }

            @Override
            public long bundle() {
                return bundle.getBundleId();
            }

            @Override
            public InputStream stylesheet() {
                throw new UnsupportedOperationException();
            }

            @Override
            public InputStream resource(String path) {
                throw new UnsupportedOperationException();
            }
        };
    }

    List<String> labels(String name) {
        return Stream.of(context().getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .map(Inventory::label)
                .sorted()
                .toList();
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private static Path jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> String.valueOf(path.getFileName()).startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not on the class path"));
    }
}
