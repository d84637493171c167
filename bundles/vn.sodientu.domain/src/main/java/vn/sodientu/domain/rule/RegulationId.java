package vn.sodientu.domain.rule;

/**
 * A circular as code, in one version. Results keep it, so that an upgrade never rewrites history.
 *
 * @param code TT58, TT58_26, TT22, or a third party's own
 * @param version version of the bundle that computes: 1.0.0
 */
public record RegulationId(String code, String version) {
    @Override
    public String toString() {
        return code + "/" + version;
    }
}
