package vn.sodientu.api.modules;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Which bundles are candidates: installed beside the version that serves, to be tried and compared. A candidate is used
 * only where its very version is asked for, never as the newest one.
 */
@ProviderType
public interface Candidates {
    /** Whether a bundle is a candidate now. Asked for each computation, so it answers from memory. */
    boolean isCandidate(long bundle);
}
