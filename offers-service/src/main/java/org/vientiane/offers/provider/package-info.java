/**
 * Providers' profiles: who is in a position to assist, with what, and where (Action 34). A need is circulated to those whose
 * profile fits, each once.
 */
@NullMarked
package org.vientiane.offers.provider;

import org.jspecify.annotations.NullMarked;
