package org.vientiane.offers.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.offers.invitation.Invitations;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.WhatItTakes;
import org.vientiane.offers.offer.Eligibility;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferSelection;
import org.vientiane.offers.offer.Offers;
import org.vientiane.offers.provider.Profile;
import org.vientiane.offers.provider.ProfileSelection;
import org.vientiane.offers.provider.Profiles;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Organisation;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StatesParties;

/**
 * Ranks whom to approach for what a need still lacks (Action 34): those whose profile fits, and those without a profile who
 * have made public offers of this kind. Who has an open offer that looks right is left out: it is held against the need
 * anyway.
 */
@Service
public class RankingPartners {

    /** How many offers are looked at in one go. */
    private static final int STRIDE = 200;

    private final Profiles profiles;
    private final Offers offers;
    private final Invitations invitations;
    private final Eligibility eligibility;
    private final WhatItTakes whatItTakes;
    private final Organisations organisations;
    private final StatesParties states;

    RankingPartners(
            Profiles profiles,
            Offers offers,
            Invitations invitations,
            Eligibility eligibility,
            WhatItTakes whatItTakes,
            Organisations organisations,
            StatesParties states) {
        this.profiles = profiles;
        this.offers = offers;
        this.invitations = invitations;
        this.eligibility = eligibility;
        this.whatItTakes = whatItTakes;
        this.organisations = organisations;
        this.states = states;
    }

    /** Whom to approach on {@code day}, the best first; nobody when nothing is lacking. */
    public List<Partner> rank(Need need, LocalDate day) {
        if (!need.isUnfilled(day)) {
            return List.of();
        }
        var given = OffersForNeed.among(allOffers(need, day), need, eligibility, day);
        var invited = invitations.ofNeed(need.id()).stream()
                .collect(Collectors.toMap(Invitation::party, Function.identity()));
        var wouldHaveTo = whatItTakes.inFull(need, day);
        return candidates(need, given).entrySet().stream()
                .filter(entry -> !entry.getKey().is(need.state()))
                .filter(entry -> !given.includeOneThatLooksRightOf(entry.getKey()))
                .map(entry -> partner(
                        candidate(need, entry.getKey(), entry.getValue(), given),
                        entry.getValue().map(profile -> profile.terms().name()).orElse(null),
                        gapOf(need, given),
                        invited.get(entry.getKey()),
                        wouldHaveTo,
                        day))
                .sorted(Partner.IN_ORDER)
                .toList();
    }

    /** A profile is a party's own word on what it does: its offers count alone only where there is none. */
    private Map<PartyCode, Optional<Profile>> candidates(Need need, OffersForNeed given) {
        var candidates = new TreeMap<PartyCode, Optional<Profile>>();
        given.ofThisKind().stream()
                .filter(Offer::isPublic)
                .map(Offer::party)
                .distinct()
                .filter(party -> profiles.find(party).isEmpty())
                .forEach(party -> candidates.put(party, Optional.empty()));
        var terms = need.terms();
        var fitting = new ProfileSelection(
                null, terms.obligation(), terms.assistance(), terms.state(), states.regionOf(terms.state()));
        profiles.select(fitting, null, Integer.MAX_VALUE)
                .forEach(profile -> candidates.put(profile.party(), Optional.of(profile)));
        return candidates;
    }

    private Candidate candidate(Need need, PartyCode party, Optional<Profile> profile, OffersForNeed given) {
        return new Candidate(
                need.terms(),
                states.regionOf(need.state()),
                party,
                profile.map(it -> it.terms().kind()).orElseGet(() -> kindOf(party)),
                profile.map(Profile::terms),
                given.publicOnesOf(party),
                party.asState().flatMap(states::find));
    }

    /** Who is no organisation of the reference data and has no profile is a state: nobody else can make offers. */
    private Channel kindOf(PartyCode party) {
        return organisations.find(party).map(Organisation::kind).orElse(Channel.GOVERNMENT);
    }

    private static Partner partner(
            Candidate candidate,
            @Nullable String name,
            Statement gap,
            @Nullable Invitation invitation,
            List<Statement> wouldHaveTo,
            LocalDate day) {
        var reasons = new ArrayList<Statement>();
        reasons.add(gap);
        var points = 0;
        for (var ground : Ground.values()) {
            var reason = ground.of(candidate);
            if (reason.isPresent()) {
                reasons.add(reason.get());
                points += ground.points();
            }
        }
        if (invitation != null) {
            reasons.add(Statement.of(
                    "PARTNER.invited." + invitation.status(day),
                    Figure.day(invitation.sentOn()),
                    Figure.day(invitation.answerBy())));
        }
        return new Partner(candidate.party(), name, candidate.kind(), points, reasons, wouldHaveTo, invitation);
    }

    private static Statement gapOf(Need need, OffersForNeed given) {
        var gap = Figure.amount(need.gap());
        return given.lookRight().isEmpty()
                ? Statement.of("PARTNER.gap.no-offer", gap)
                : Statement.of(
                        "PARTNER.gap.some-offers",
                        gap,
                        Figure.count(given.lookRight().size()));
    }

    private List<Offer> allOffers(Need need, LocalDate day) {
        var selection = new OfferSelection(null, need.terms().obligation(), null, day, null);
        var all = new ArrayList<Offer>();
        UUID last = null;
        List<Offer> stride;
        do {
            stride = offers.select(selection, last, STRIDE);
            all.addAll(stride);
            last = stride.isEmpty() ? last : stride.get(stride.size() - 1).id();
        } while (stride.size() == STRIDE);
        return all;
    }
}
