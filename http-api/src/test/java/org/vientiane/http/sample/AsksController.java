package org.vientiane.http.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Fields;
import org.vientiane.http.Idempotency;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Role;
import org.vientiane.http.Text;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Visibility;

@RestController
class AsksController {

    private final Map<UUID, Asked> asks = new ConcurrentSkipListMap<>();
    private final Today today;

    AsksController(Today today) {
        this.today = today;
    }

    record AsksQuery(
            @Nullable StateCode state,
            @Nullable Obligation obligation,
            @Nullable UUID offer,
            @Nullable LocalDate from,
            @Nullable Sort sort,
            Limit limit,
            @Nullable Cursor cursor) {}

    enum Sort {
        @JsonProperty("-score")
        BEST_FIRST
    }

    record AskResponse(UUID id, AskRequest terms, boolean withdrawn, long version) {}

    @PostMapping("/asks")
    ResponseEntity<AskResponse> post(Caller caller, Idempotency idempotency, Body<AskRequest> body) {
        caller.mustBe(Role.AFFECTED_STATE);
        var asked = idempotency.earlier(this::handledAs, Asked::handled).orElseGet(() -> {
            var request = body.read(this::check);
            caller.mustBe(request.state());
            return keep(new Asked(Ids.next(), 1, request, false, handled(List.of(), idempotency)));
        });
        return Answers.created("/asks/" + asked.id(), asked.version(), response(asked));
    }

    @GetMapping("/asks")
    Page<AskResponse> list(@Query AsksQuery query, Caller caller) {
        caller.anyParty();
        var after = query.cursor() == null ? new UUID(0, 0) : query.cursor().id();
        var rows = asks.values().stream()
                .filter(asked -> asked.id().toString().compareTo(after.toString()) > 0)
                .filter(asked -> query.state() == null || asked.state().equals(query.state()))
                .filter(asked -> mayRead(asked, caller))
                .limit(query.limit().plusOne())
                .toList();
        return Page.of(rows, query.limit(), asked -> asked.id().toString()).map(AsksController::response);
    }

    @GetMapping("/asks/{id}")
    ResponseEntity<AskResponse> get(@PathVariable UUID id, Caller caller) {
        var asked = readable(id, caller);
        return Answers.ok(asked.version(), response(asked));
    }

    @PutMapping("/asks/{id}")
    ResponseEntity<AskResponse> put(
            @PathVariable UUID id, Caller caller, Precondition precondition, Body<AskRequest> body) {
        var asked = readable(id, caller);
        caller.mustBe(Role.AFFECTED_STATE, asked.state());
        precondition.mustMatch(asked.version());
        var request = body.read(this::check);
        caller.mustBe(request.state());
        var amended = keep(new Asked(id, open(asked).version() + 1, request, false, asked.handled()));
        return Answers.ok(amended.version(), response(amended));
    }

    @DeleteMapping("/asks/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id, Caller caller, Precondition precondition) {
        var asked = readable(id, caller);
        caller.mustBe(Role.AFFECTED_STATE, asked.state());
        precondition.mustMatch(asked.version());
        asks.remove(id);
        return Answers.deleted();
    }

    @PostMapping("/asks/{id}/withdrawal")
    ResponseEntity<AskResponse> withdraw(
            @PathVariable UUID id, Caller caller, Precondition precondition, Idempotency idempotency) {
        var asked = readable(id, caller);
        caller.mustBe(Role.AFFECTED_STATE, asked.state());
        precondition.mayMatch(asked.version());
        var withdrawn = idempotency
                .earlier(this::handledAs, Asked::handled)
                .orElseGet(() -> keep(new Asked(
                        id, open(asked).version() + 1, asked.terms(), true, handled(asked.handled(), idempotency))));
        return Answers.ok(withdrawn.version(), response(withdrawn));
    }

    @GetMapping("/plans/{iso3}")
    ResponseEntity<String> plan(@PathVariable StateCode iso3, Caller caller) {
        caller.anyParty();
        return ResponseEntity.ok("\"" + iso3 + "\"");
    }

    @PutMapping("/plans/{iso3}")
    ResponseEntity<Void> putPlan(@PathVariable StateCode iso3, Caller caller, Precondition precondition) {
        caller.mustBe(iso3);
        precondition.mustMatchOrBeNew(iso3.equals(new StateCode("LAO")) ? 3L : null);
        return Answers.deleted();
    }

    @GetMapping("/forgetful")
    Map<String, String> forgetful(Caller caller) {
        return Map.of("secret", "of " + caller.party());
    }

    @GetMapping("/forgetful-silence")
    ResponseEntity<Void> forgetfulSilence(Caller caller) {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/store-away")
    String storeAway(Caller caller) {
        caller.anyParty();
        throw new DataAccessResourceFailureException("no server");
    }

    @GetMapping("/broken")
    String broken(Caller caller) {
        caller.anyParty();
        throw new IllegalStateException("a secret of ours");
    }

    private void check(Fields ask) {
        ask.check(
                "period.to", LocalDate.class, to -> !to.isBefore(today.day()), Text.of("ask.period.past", today.day()));
        ask.value("assistance", Assistance.class).ifPresent(assistance -> ask.checkUnit("quantity", assistance));
    }

    private Asked keep(Asked asked) {
        asks.put(asked.id(), asked);
        return asked;
    }

    private Optional<Asked> handledAs(String handledId) {
        return asks.values().stream()
                .filter(asked -> asked.handled().stream()
                        .anyMatch(request -> request.id().equals(handledId)))
                .findFirst();
    }

    private Asked readable(UUID id, Caller caller) {
        return Optional.ofNullable(asks.get(id))
                .filter(asked -> mayRead(asked, caller))
                .orElseThrow(Problem::notFound);
    }

    private static boolean mayRead(Asked asked, Caller caller) {
        return caller.mayRead(asked.terms().visibility() != Visibility.RESTRICTED, asked.state());
    }

    private static Asked open(Asked asked) {
        if (asked.withdrawn()) {
            throw Problem.conflict(Text.of("ask.withdrawn"));
        }
        return asked;
    }

    private static List<HandledRequest> handled(List<HandledRequest> before, Idempotency idempotency) {
        var handled = new ArrayList<>(before);
        idempotency.request().ifPresent(handled::add);
        return List.copyOf(handled);
    }

    private static AskResponse response(Asked asked) {
        return new AskResponse(asked.id(), asked.terms(), asked.withdrawn(), asked.version());
    }
}
