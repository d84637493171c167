package vn.sodientu.print.template;

import java.util.List;
import java.util.Map;
import vn.sodientu.api.print.TemplateInfo;

/**
 * What template.xml says.
 *
 * @param stylesheet path of the main stylesheet
 * @param parameters constants for the stylesheet, by name
 * @param provenance how sure we are of parts of the form
 */
public record Descriptor(
        TemplateInfo info, String stylesheet, Map<String, String> parameters, List<Provenance> provenance) {
    public Descriptor {
        parameters = Map.copyOf(parameters);
        provenance = List.copyOf(provenance);
    }

    /**
     * How sure we are of a part of the form.
     *
     * @param kind verified, recalled or inferred
     */
    public record Provenance(String part, String kind, String note) {}
}
