package vn.sodientu.api.arrangement;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.text.LocalText;

/**
 * An arrangement with what it does.
 *
 * @param effect what an exemption does under the governing regulation; null for anything else
 * @param article what allows it, null when no regulation speaks of it
 * @param text the arrangement as a sentence
 * @param marksSetAside how many stored marks do not count while it stands
 */
public record ArrangementView(
        GrantedArrangement granted,
        ExemptionRule.@Nullable Effect effect,
        @Nullable Article article,
        LocalText text,
        int marksSetAside) {}
