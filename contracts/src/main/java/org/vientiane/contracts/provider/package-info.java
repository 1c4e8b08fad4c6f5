/**
 * Providers' profiles as they cross a service's border (Action 34). An event carries the whole profile and the needs that
 * were circulated to its party.
 */
@NullMarked
package org.vientiane.contracts.provider;

import org.jspecify.annotations.NullMarked;
