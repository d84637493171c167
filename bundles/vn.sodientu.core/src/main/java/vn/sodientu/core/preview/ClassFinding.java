package vn.sodientu.core.preview;

import java.util.List;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.domain.rule.RegulationId;

/**
 * What the comparison of one class found.
 *
 * @param governing the regulation that governs it now
 * @param pupils pupils compared
 * @param changed pupils with a difference
 * @param outdated pupils whose stored result is not what the governing regulation makes of the marks now
 */
record ClassFinding(
        RegulationId governing, int pupils, int changed, int outdated, List<PreviewDifference> differences) {}
