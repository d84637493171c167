package vn.sodientu.print.order;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.print.template.LoadedTemplate;
import vn.sodientu.print.template.TemplateStore;

/** Which version of a template prints a class: the one the nearest unit chose, else the newest. */
final class TemplateChoice {
    private static final String OFF = "off";
    private static final LocalText UNIT = new LocalText(
            "Đơn vị quản lí trường (cán bộ chọn mẫu sổ) hoặc quản trị hệ thống",
            "The managing unit's officer who chooses templates, or the administrator");

    private final ChoiceService choices;
    private final TemplateStore templates;

    TemplateChoice(ChoiceService choices, TemplateStore templates) {
        this.choices = choices;
        this.templates = templates;
    }

    /** The template that holds, or why there is none. */
    Outcome<LoadedTemplate> choose(String id, SchoolClass clazz, RegulationId regulation) {
        Optional<String> chosen = choice(Choice.Kind.TEMPLATE, id, clazz);
        if (chosen.filter(OFF::equalsIgnoreCase).isPresent()) {
            return unavailable("Đơn vị đã tắt mẫu sổ " + id + ".", "The unit switched the template " + id + " off.");
        }
        Optional<LoadedTemplate> found = chosen.isPresent() ? templates.find(id, chosen.get()) : templates.newest(id);
        if (found.isEmpty()) {
            return chosen.isPresent()
                    ? unavailable(
                            "Đơn vị chọn mẫu sổ " + id + " phiên bản " + chosen.get()
                                    + ", nhưng phiên bản này không có trên máy chủ.",
                            "The unit chose version " + chosen.get() + " of " + id + ", which is not on the server.")
                    : Outcome.refused(Refusal.of(
                            Refusal.Kind.NOT_FOUND,
                            "template",
                            "Không có mẫu sổ " + id + " trên máy chủ.",
                            "There is no template " + id + " on the server."));
        }
        LoadedTemplate template = found.get();
        if (choice(Choice.Kind.MODULE, template.module(), clazz)
                .filter(OFF::equalsIgnoreCase)
                .isPresent()) {
            return unavailable(
                    "Mô-đun " + template.module() + " đã tắt đối với trường này.",
                    "The module " + template.module() + " is switched off for this school.");
        }
        if (!template.info().regulations().contains(regulation.code())) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.INVALID,
                    "template",
                    "Mẫu sổ " + id + " không dùng cho lớp đánh giá theo " + regulation.code() + ".",
                    "The template " + id + " is not made for a class judged by " + regulation.code() + "."));
        }
        return Outcome.done(template);
    }

    private Optional<String> choice(Choice.Kind kind, String key, SchoolClass clazz) {
        return choices.effective(clazz.id().school(), kind, key, clazz.year(), clazz.grade())
                .map(Choice::value);
    }

    private static Outcome<LoadedTemplate> unavailable(String vi, String en) {
        return Outcome.refused(
                Refusal.Kind.UNAVAILABLE, List.of(new Violation("template", new LocalText(vi, en), null, UNIT)));
    }
}
