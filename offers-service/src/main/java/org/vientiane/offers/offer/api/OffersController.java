package org.vientiane.offers.offer.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Idempotency;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Race;
import org.vientiane.http.Role;
import org.vientiane.http.Text;
import org.vientiane.offers.offer.AmendingOffers;
import org.vientiane.offers.offer.ChangeRefused;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferSelection;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.offers.offer.Offers;
import org.vientiane.offers.offer.RegisteringOffers;
import org.vientiane.offers.offer.WithdrawingOffers;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Today;

/** Offers, as providers write them and every party reads them. */
@RestController
@RequestMapping("/offers")
@Tag(name = "Offers", description = "What providers can give (Actions 36 to 42)")
class OffersController {

    private final Offers offers;
    private final RegisteringOffers registering;
    private final AmendingOffers amending;
    private final WithdrawingOffers withdrawing;
    private final OfferChecks checks;
    private final Today today;

    OffersController(
            Offers offers,
            RegisteringOffers registering,
            AmendingOffers amending,
            WithdrawingOffers withdrawing,
            OfferChecks checks,
            Today today) {
        this.offers = offers;
        this.registering = registering;
        this.amending = amending;
        this.withdrawing = withdrawing;
        this.checks = checks;
        this.today = today;
    }

    /** What {@code GET /offers} can be narrowed by. */
    record OffersQuery(
            @Nullable PartyCode provider,
            @Nullable Obligation obligation,
            @Nullable OfferStatus status,
            Limit limit,
            @Nullable Cursor cursor) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Register an offer",
            description = "A provider writes its own offers. The states that it could serve are told, asked or not.")
    ResponseEntity<OfferResponse> post(Caller caller, Idempotency idempotency, Body<OfferRequest> body) {
        caller.mustBe(Role.PROVIDER);
        var registered = written(
                () -> idempotency.earlier(offers::findByRequest, Offer::handled).or(() -> {
                    var request = body.read(checks::check);
                    caller.mustBe(request.provider());
                    return registering.register(request.terms(), today.day(), idempotency.request());
                }));
        return Answers.created("/offers/" + registered.id(), registered.version(), shown(registered, caller));
    }

    @GetMapping
    @Operation(
            summary = "List offers",
            description =
                    "By id, that is, oldest first. Restricted offers are left out, but for their provider and coordinators.")
    Page<OfferResponse> list(@Query OffersQuery query, Caller caller) {
        var selection = new OfferSelection(
                query.provider(),
                query.obligation(),
                query.status(),
                today.day(),
                caller.isCoordinator() ? null : caller.party());
        var after = query.cursor() == null ? null : query.cursor().id();
        var rows = offers.select(selection, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), offer -> offer.id().toString()).map(offer -> shown(offer, caller));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an offer")
    ResponseEntity<OfferResponse> get(@PathVariable UUID id, Caller caller) {
        return answer(readable(id, caller), caller);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Amend an offer",
            description =
                    "The body takes the place of what was written. A later period revives an offer that has expired. What "
                            + "is committed stands: the capacity cannot be lowered below it, nor its unit or the kind of "
                            + "assistance be changed (409).")
    ResponseEntity<OfferResponse> put(
            @PathVariable UUID id, Caller caller, Precondition precondition, Body<OfferRequest> body) {
        var amended = written(() -> {
            var offer = own(id, caller);
            precondition.mustMatch(offer.version());
            var request = body.read(checks::check);
            caller.mustBe(request.provider());
            return amending.amend(offer, request.terms());
        });
        return answer(amended, caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(
            summary = "Withdraw an offer",
            description =
                    "For good. It is proposed to nobody any more; what is committed stands and is followed to the "
                            + "end. Takes no body.")
    ResponseEntity<OfferResponse> withdraw(
            @PathVariable UUID id, Caller caller, Precondition precondition, Idempotency idempotency) {
        var withdrawn = written(() -> {
            var offer = own(id, caller);
            precondition.mayMatch(offer.version());
            return idempotency
                    .earlier(offers::findByRequest, Offer::handled)
                    .or(() -> withdrawing.withdraw(offer, idempotency.request()));
        });
        return answer(withdrawn, caller);
    }

    private static Offer written(Supplier<Optional<Offer>> attempt) {
        try {
            return Race.untilWon(attempt);
        } catch (ChangeRefused e) {
            throw Problem.conflict(new Text("offer." + e.reason(), e.figures()));
        }
    }

    private Offer readable(UUID id, Caller caller) {
        return offers.find(id)
                .filter(offer -> seesAll(offer, caller) || offer.isPublic())
                .orElseThrow(Problem::notFound);
    }

    private Offer own(UUID id, Caller caller) {
        var offer = readable(id, caller);
        caller.mustBe(Role.PROVIDER, offer.party());
        return offer;
    }

    private ResponseEntity<OfferResponse> answer(Offer offer, Caller caller) {
        return Answers.ok(offer.version(), shown(offer, caller));
    }

    private OfferResponse shown(Offer offer, Caller caller) {
        return OfferResponse.of(offer, today.day(), seesAll(offer, caller));
    }

    private static boolean seesAll(Offer offer, Caller caller) {
        return caller.is(offer.party()) || caller.isCoordinator();
    }
}
