package org.vientiane.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose components are the query parameters of a handler. A component that is {@code @Nullable}, a
 * {@link Limit} or a {@link Cursor} may be left out; every other parameter of a request is refused.
 */
@Documented
@Parameter(hidden = true)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Query {}
