package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.sodientu.api.modules.ModuleInfo;

/** An installed module. */
@Schema(name = "Module")
record ModuleView(
        String name,
        String version,
        @Schema(implementation = ModuleInfo.Kind.class) String kind,
        @Schema(implementation = ModuleInfo.State.class) String state,
        @Schema(description = "Whether it can be removed and switched off") boolean optional) {
    static ModuleView of(ModuleInfo module) {
        return new ModuleView(
                module.name(),
                module.version(),
                module.kind().name(),
                module.state().name(),
                module.optional());
    }
}
