package vn.sodientu.rest.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a request may be; without it {@link #USUAL} holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MaxBody {
    /** Limit for ordinary documents, in megabytes. */
    int USUAL = 2;

    /** Limit for workbooks, bundles and batches, in megabytes. */
    int LARGE = 20;

    /** The limit in megabytes. */
    int megabytes();
}
