package org.vientiane.offers.provider.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Race;
import org.vientiane.http.Role;
import org.vientiane.offers.provider.Profile;
import org.vientiane.offers.provider.ProfileSelection;
import org.vientiane.offers.provider.Profiles;
import org.vientiane.offers.provider.RegisteringProfiles;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;

/** Profiles, as providers write them and every party reads them. */
@RestController
@RequestMapping("/providers")
@Tag(name = "Providers", description = "Who is in a position to assist, with what, and where (Action 34)")
class ProvidersController {

    private final Profiles profiles;
    private final RegisteringProfiles registering;
    private final StatesParties states;
    private final Today today;

    ProvidersController(Profiles profiles, RegisteringProfiles registering, StatesParties states, Today today) {
        this.profiles = profiles;
        this.registering = registering;
        this.states = states;
        this.today = today;
    }

    /** What {@code GET /providers} can be narrowed by. */
    record ProvidersQuery(
            @Nullable Channel kind,
            @Nullable Obligation obligation,
            @Nullable Assistance assistance,
            @Nullable StateCode state,
            Limit limit,
            @Nullable Cursor cursor) {}

    /** A profile, and whether it has just been created. */
    private record Written(Profile profile, boolean created) {}

    @GetMapping
    @Operation(
            summary = "List providers",
            description = "By party code. With a state: those that work there, by its name or its region, or anywhere.")
    Page<ProfileResponse> list(@Query ProvidersQuery query, Caller caller) {
        caller.anyParty();
        var selection = new ProfileSelection(
                query.kind(),
                query.obligation(),
                query.assistance(),
                query.state(),
                query.state() == null ? null : states.regionOf(query.state()));
        var after = query.cursor() == null
                ? null
                : PartyCode.of(query.cursor().key()).orElseThrow(query.cursor()::foreign);
        var rows = profiles.select(selection, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), profile -> profile.party().code()).map(profile -> shown(profile, caller));
    }

    @GetMapping("/{party}")
    @Operation(summary = "Read a provider's profile")
    ResponseEntity<ProfileResponse> get(@PathVariable PartyCode party, Caller caller) {
        caller.anyParty();
        var profile = profiles.find(party).orElseThrow(Problem::notFound);
        return Answers.ok(profile.version(), shown(profile, caller));
    }

    @PutMapping("/{party}")
    @Operation(
            summary = "Register a provider's profile, or write it anew",
            description = "A provider writes its own. If-None-Match: * creates it, If-Match replaces it. Whoever has a "
                    + "profile is known to the exchange and can make offers; open needs that the profile fits are "
                    + "circulated to it, each once.")
    ResponseEntity<ProfileResponse> put(
            @PathVariable PartyCode party, Caller caller, Precondition precondition, Body<ProfileRequest> body) {
        caller.mustBe(Role.PROVIDER, party);
        var written = Race.untilWon(() -> {
            var known = profiles.find(party);
            precondition.mustMatchOrBeNew(known.map(Profile::version).orElse(null));
            var request = body.read(ProfileChecks::check);
            if (request.party() != null) {
                caller.mustBe(request.party());
            }
            var day = today.day();
            return known.isPresent()
                    ? registering.rewrite(known.get(), request.terms(), day).map(profile -> new Written(profile, false))
                    : registering.register(party, request.terms(), day).map(profile -> new Written(profile, true));
        });
        var profile = written.profile();
        return written.created()
                ? Answers.created("/providers/" + party, profile.version(), shown(profile, caller))
                : Answers.ok(profile.version(), shown(profile, caller));
    }

    private static ProfileResponse shown(Profile profile, Caller caller) {
        return ProfileResponse.of(profile, caller.is(profile.party()) || caller.isCoordinator());
    }
}
