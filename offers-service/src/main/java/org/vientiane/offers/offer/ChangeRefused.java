package org.vientiane.offers.offer;

/** An offer cannot be changed as asked because of where it stands: what is withdrawn stays as it is. */
public final class ChangeRefused extends RuntimeException {

    ChangeRefused() {
        super("the offer is withdrawn");
    }
}
