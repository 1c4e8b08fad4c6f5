package org.vientiane.matching.commitment.api;

import java.time.LocalDate;
import org.vientiane.contracts.commitment.Instrument;

/** What a provider writes of an instrument; its form stands in the schema beside this class. */
record InstrumentRequest(String kind, String reference, LocalDate signedOn, String signatory) {

    Instrument instrument() {
        return new Instrument(kind, reference, signedOn, signatory);
    }
}
