package org.vientiane.matching.readiness;

/** The views of this instance, all together. */
public interface Views {

    /** Whether all of them have read what their topics held when they began. */
    boolean areComplete();

    /** Returns once they have. */
    void awaitCompletion() throws InterruptedException;
}
