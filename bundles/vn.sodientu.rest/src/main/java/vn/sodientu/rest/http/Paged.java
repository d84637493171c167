package vn.sodientu.rest.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method that answers a list: the caller gets the part asked for by limit and offset. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Parameters({
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most; X-Total-Count tells how many there are, Link where the next are",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100")),
    @Parameter(
            name = "offset",
            in = ParameterIn.QUERY,
            description = "How many to pass over",
            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
})
public @interface Paged {}
