package org.vientiane.needs;

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
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.http.testing.Tokens;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.Needs;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** The whole service with a broker and a store, on 24 November 2026, and those who speak to it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vientiane.day=2026-11-24")
@WithServers
public abstract class RunningService {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    protected static final JsonBody A_NEED = new JsonBody(
            """
            {"state": "LAO", "title": "Clearance along the new school road in Nonghet", "obligation": "CLEARANCE",
             "assistance": "FUNDING", "quantity": {"amount": "1200000.50", "unit": "USD"},
             "nationalResources": {"amount": "100000", "unit": "USD"},
             "period": {"from": "2027-02-01", "to": "2029-01-31"}, "channels": ["GOVERNMENT", "UNITED_NATIONS"],
             "nationalPriority": 2, "nationalPlan": "Safe Path Forward II",
             "programme": {"name": "UXO Lao", "kind": "GOVERNMENT"},
             "evidence": {"kind": "TECHNICAL_SURVEY", "reference": "TS-2025-118", "dated": "2025-06-30"},
             "requestedOn": "2026-05-08"}
            """);

    @Autowired
    protected Needs needs;

    @LocalServerPort
    protected int port;

    protected Party lao = Party.coordinator(0);
    protected Party lbn = lao;
    protected Party donor = lao;
    protected Party coordinator = lao;

    @DynamicPropertySource
    static void trustTheTokens(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
    }

    @BeforeEach
    void signIn() {
        lao = Party.of(port, "LAO", Role.AFFECTED_STATE, Role.PROVIDER);
        lbn = Party.of(port, "LBN", Role.AFFECTED_STATE, Role.PROVIDER);
        donor = Party.of(port, "NPA", Role.PROVIDER);
        coordinator = Party.coordinator(port);
    }

    /** A need that its state has published today. */
    protected UUID published() {
        return Party.idOf(lao.post("/needs", A_NEED));
    }

    /** A need that was published when its period had not ended yet. */
    protected UUID expired(String state) {
        return stored(state, TODAY.minusDays(1), false, Quantity.none(Unit.ITEM), Quantity.none(Unit.ITEM));
    }

    /** A need for ten items until this day, to which this much is committed. */
    protected UUID stored(String state, LocalDate lastDay, boolean withdrawn, Quantity committed, Quantity received) {
        var terms = new NeedTerms(
                new StateCode(state),
                "Detectors for the season that is over",
                Obligation.CLEARANCE,
                Assistance.EQUIPMENT,
                Quantity.of("10", Unit.ITEM),
                null,
                null,
                new Period(TODAY.minusYears(1), lastDay),
                List.of(Channel.GOVERNMENT),
                3,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                TODAY.minusYears(2),
                Visibility.PUBLIC);
        var commitments = CommitmentEntries.NONE.with(new CommitmentEntry(Ids.next(), 1, committed, received));
        var need = new Need(Ids.next(), 1, terms, TODAY.minusYears(1), withdrawn, commitments, List.of());
        needs.add(need);
        return need.id();
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
