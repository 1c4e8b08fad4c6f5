package org.vientiane.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * How many people a need is to help; counts only, each 0 or more, absent where nobody has counted.
 *
 * @param women of 18 and above
 * @param girls below 18
 * @param men of 18 and above
 * @param boys below 18
 */
public record Beneficiaries(@Nullable Long women, @Nullable Long girls, @Nullable Long men, @Nullable Long boys) {}
