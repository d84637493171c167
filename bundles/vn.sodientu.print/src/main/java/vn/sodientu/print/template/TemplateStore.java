package vn.sodientu.print.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import vn.sodientu.api.print.TemplateInfo;

/** The templates at hand, every version for itself, and what is wrong with those that are not. */
@Component(service = TemplateStore.class)
public final class TemplateStore {
    private static final Comparator<LoadedTemplate> ORDER = Comparator.comparing(
                    (LoadedTemplate template) -> template.info().id())
            .thenComparing(template -> template.info().version(), TemplateStore::compareVersions);

    private final List<LoadedTemplate> templates = new CopyOnWriteArrayList<>();
    private final Map<String, String> broken = new ConcurrentHashMap<>();

    /** Takes a template in. */
    public void add(LoadedTemplate template) {
        templates.add(template);
    }

    /** Forgets a template; orders at work with it end undisturbed. */
    public void remove(LoadedTemplate template) {
        templates.remove(template);
    }

    /** Keeps why the template of a bundle cannot be used. */
    public void reportBroken(String bundle, String reason) {
        broken.put(bundle, reason);
    }

    /** Forgets what was wrong with a bundle that is gone. */
    public void forgetBroken(String bundle) {
        broken.remove(bundle);
    }

    /** Shuts a template out that could not be stopped. */
    public void quarantine(LoadedTemplate template) {
        remove(template);
        reportBroken(template.module() + "/" + template.info().version(), "Could not be stopped; shut out");
    }

    /** What is broken: bundle and version, and the reason. */
    public Map<String, String> broken() {
        return new TreeMap<>(broken);
    }

    /** All templates, by id and version. */
    public List<TemplateInfo> infos() {
        return templates.stream().sorted(ORDER).map(LoadedTemplate::info).toList();
    }

    /** One version of a template. */
    public Optional<LoadedTemplate> find(String id, String version) {
        return templates.stream()
                .filter(template -> template.info().id().equals(id)
                        && template.info().version().equals(version))
                .findFirst();
    }

    /** The newest version of a template. */
    public Optional<LoadedTemplate> newest(String id) {
        return templates.stream()
                .filter(template -> template.info().id().equals(id))
                .max(ORDER);
    }

    private static int compareVersions(String left, String right) {
        return Arrays.compare(numbers(left), numbers(right));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
