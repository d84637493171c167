package vn.sodientu.rest.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.print.TemplateInfo;

/** A template that can be printed. */
@Schema(name = "Template")
record TemplateView(
        String id,
        String version,
        String title,
        @Schema(description = "Codes of the regulations whose results it shows") List<String> regulations,
        String paper) {
    static TemplateView of(TemplateInfo template, Locale locale) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.title().in(locale),
                template.regulations(),
                template.paper());
    }
}
