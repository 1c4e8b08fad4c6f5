/**
 * Who may come in: bearer tokens of an OIDC provider, checked for signature, issuer, audience and time.
 * What a caller may do here is not decided in this package but by each handler.
 */
@NullMarked
package org.vientiane.http.security;

import org.jspecify.annotations.NullMarked;
