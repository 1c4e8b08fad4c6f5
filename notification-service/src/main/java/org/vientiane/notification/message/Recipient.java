package org.vientiane.notification.message;

import java.util.Locale;
import java.util.UUID;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPointTerms;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.PartyCode;

/**
 * Who is written to, and in which part.
 *
 * @param focalPoint its id
 * @param party whom it belongs to
 * @param name of the person or the office
 * @param email where it is written to
 * @param language in which it is written to
 * @param part in which it is written to
 */
public record Recipient(UUID focalPoint, PartyCode party, String name, String email, String language, Part part) {

    /** The focal point in this part. */
    static Recipient of(FocalPoint focalPoint, Part part) {
        FocalPointTerms terms = focalPoint.terms();
        return new Recipient(focalPoint.id(), terms.party(), terms.name(), terms.email(), terms.language(), part);
    }

    /** What makes two recipients the same person. */
    String address() {
        return address(email);
    }

    /** An e-mail address as it is compared: mail hosts tell no capitals from small letters. */
    static String address(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
