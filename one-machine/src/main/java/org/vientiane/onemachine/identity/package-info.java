/**
 * Who is who on one machine: a signing key made at first start and the tokens that it signs for parties.
 * In production an OpenID Connect provider does this.
 */
@NullMarked
package org.vientiane.onemachine.identity;

import org.jspecify.annotations.NullMarked;
