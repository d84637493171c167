package vn.sodientu.api.modules;

/**
 * An installed module.
 *
 * @param name symbolic name of the bundle
 * @param kind what it brings
 * @param optional whether it can be removed and switched off
 */
public record ModuleInfo(String name, String version, Kind kind, State state, boolean optional) {
    /** What a module brings. */
    public enum Kind {
        /** A circular. */
        REGULATION,
        /** A register book. */
        TEMPLATE,
        /** Pages of the web UI. */
        VIEW,
        /** A part of the server itself. */
        CORE
    }

    /** Where it stands. */
    public enum State {
        /** Đang chạy. */
        RUNNING,
        /** Chạy thử: it runs beside the serving version and is used only where its very version is asked for. */
        CANDIDATE,
        /** Installed, not started. */
        STOPPED,
        /** Something it needs is missing. */
        UNRESOLVED
    }
}
