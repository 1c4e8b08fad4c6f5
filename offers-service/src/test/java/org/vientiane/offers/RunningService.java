package org.vientiane.offers;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.http.testing.Tokens;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.NeedBuilder;
import org.vientiane.offers.need.Needs;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.Offers;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** The whole service with a broker and a store, on 24 November 2026, and those who speak to it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vientiane.day=2026-11-24")
@WithServers
public abstract class RunningService {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    protected static final JsonBody AN_OFFER = new JsonBody(
            """
            {"provider": "DEU", "title": "Humanitarian mine action", "obligations": ["CLEARANCE", "VICTIM_ASSISTANCE"],
             "assistance": "FUNDING", "capacity": {"amount": "16000000", "unit": "EUR"},
             "period": {"from": "2026-11-24", "to": "2028-11-23"}, "channels": ["CIVIL_SOCIETY", "UNITED_NATIONS"],
             "minimumPerNeed": {"amount": "200000", "unit": "EUR"},
             "maximumPerNeed": {"amount": "4000000", "unit": "EUR"},
             "recipients": {"states": ["LAO"], "regions": ["145", "011"]},
             "worksInNonStateActorAreas": true, "expertise": ["CLEARANCE"]}
            """);

    @Autowired
    protected Offers offers;

    @Autowired
    protected Needs needs;

    @Autowired
    protected TestTopics topics;

    @LocalServerPort
    protected int port;

    protected Party deu = Party.coordinator(0);
    protected Party nor = deu;
    protected Party lao = deu;
    protected Party coordinator = deu;

    @DynamicPropertySource
    static void trustTheTokens(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
    }

    @BeforeEach
    void signIn() {
        deu = Party.of(port, "DEU", Role.AFFECTED_STATE, Role.PROVIDER);
        nor = Party.of(port, "NOR", Role.PROVIDER);
        lao = Party.of(port, "LAO", Role.AFFECTED_STATE, Role.PROVIDER);
        coordinator = Party.coordinator(port);
    }

    /** An offer that its provider has registered today. */
    protected UUID registered() {
        return Party.idOf(deu.post("/offers", AN_OFFER));
    }

    /** An offer that was registered when its period had not ended yet. */
    protected UUID expired(String provider) {
        return stored(provider, TODAY.minusDays(1), false, Quantity.none(Unit.PLACE));
    }

    /** An offer of ten places until this day, of which this much is committed. */
    protected UUID stored(String provider, LocalDate lastDay, boolean withdrawn, Quantity committed) {
        var terms = new OfferTerms(
                new PartyCode(provider),
                "Places on the course that is over",
                List.of(Obligation.CLEARANCE),
                Assistance.TRAINING,
                Quantity.of("10", Unit.PLACE),
                new Period(TODAY.minusYears(1), lastDay),
                List.of(Channel.GOVERNMENT),
                null,
                null,
                Recipients.ANY,
                false,
                false,
                List.of(),
                Visibility.PUBLIC);
        var commitments = CommitmentEntries.NONE.with(
                new CommitmentEntry(Ids.next(), 1, committed, Quantity.none(committed.unit())));
        var offer = new Offer(
                Ids.next(), 1, terms, TODAY.minusYears(1), withdrawn, commitments, List.of(), null, List.of());
        offers.add(offer);
        return offer.id();
    }

    /** A need that its topic tells of, once the service knows it. */
    protected Need asked(NeedBuilder need) {
        var event = need.event();
        topics.send(Topics.NEEDS, event);
        await().until(() -> needs.find(event.id())
                .filter(known -> known.version() == event.version())
                .isPresent());
        return needs.find(event.id()).orElseThrow();
    }

    /** What each of these calls, made at the same moment, came to. */
    protected static <T> List<T> together(int times, Callable<T> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(Collections.nCopies(times, call))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
