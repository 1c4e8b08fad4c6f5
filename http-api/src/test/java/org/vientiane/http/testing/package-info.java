/**
 * What tests of the services need to speak to their API: tokens of an issuer that only the test trusts.
 * It is part of the test-jar of http-api, never of what runs.
 */
@NullMarked
package org.vientiane.http.testing;

import org.jspecify.annotations.NullMarked;
