package vn.sodientu.api.print;

import java.util.List;
import vn.sodientu.domain.text.LocalText;

/**
 * A template at hand.
 *
 * @param id so-theo-doi-thcs
 * @param regulations codes of the regulations whose results it can show
 * @param paper A4, A3 or A5
 */
public record TemplateInfo(String id, String version, LocalText title, List<String> regulations, String paper) {
    public TemplateInfo {
        regulations = List.copyOf(regulations);
    }
}
