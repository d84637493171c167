package vn.sodientu.rest.http;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The form of a request that brings a file; it only describes, {@link Upload} reads.
 *
 * @param file the file
 */
@Schema(name = "FileForm", requiredProperties = "file")
public record FileForm(@Schema(type = "string", format = "binary") String file) {}
