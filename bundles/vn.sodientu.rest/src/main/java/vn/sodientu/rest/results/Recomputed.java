package vn.sodientu.rest.results;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many pupils a recomputation was about. */
@Schema(name = "Recomputed")
record Recomputed(int pupils) {}
