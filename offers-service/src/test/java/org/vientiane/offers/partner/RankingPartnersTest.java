package org.vientiane.offers.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.need.NeedBuilder.TODAY;
import static org.vientiane.offers.need.NeedBuilder.aNeed;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;
import static org.vientiane.offers.provider.ProfileBuilder.aProfile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.offers.invitation.Invitation.Occurrence;
import org.vientiane.offers.invitation.InvitationsInMemory;
import org.vientiane.offers.invitation.InvitingForTests;
import org.vientiane.offers.invitation.InvitingPartners;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.NeedBuilder;
import org.vientiane.offers.need.WhatItTakesForTests;
import org.vientiane.offers.offer.EligibilityForTests;
import org.vientiane.offers.offer.OfferBuilder;
import org.vientiane.offers.offer.OffersInMemory;
import org.vientiane.offers.provider.ProfileBuilder;
import org.vientiane.offers.provider.ProfilesInMemory;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StatesParties;

class RankingPartnersTest {

    private final ProfilesInMemory profiles = new ProfilesInMemory();
    private final OffersInMemory offers = new OffersInMemory();
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private final InvitingPartners inviting = InvitingForTests.inviting(invitations);
    private final RankingPartners ranking = new RankingPartners(
            profiles,
            offers,
            invitations,
            EligibilityForTests.builtIn(),
            WhatItTakesForTests.builtIn(),
            Organisations.builtIn(),
            StatesParties.builtIn());

    @Test
    void who_fits_best_comes_first_and_equals_go_by_their_codes() {
        profile(aProfile().of("NPA"));
        profile(aProfile().of("DCA").inRegions("035"));
        profile(aProfile().of("HALO").in("LAO"));
        profile(aProfile().of("MAG").in("LAO"));
        profile(aProfile().of("HI").in("LAO").withPastWork("Clearance since 1994"));

        assertThat(partners(aNeed())).containsExactly("HI", "HALO", "MAG", "DCA", "NPA");
    }

    @Test
    void whose_profile_does_not_fit_is_no_partner() {
        profile(aProfile().of("MAG").in("LBN"));
        profile(aProfile().of("HI").supporting(Obligation.VICTIM_ASSISTANCE));
        profile(aProfile().of("NPA").giving(Assistance.EXPERTISE));
        profile(aProfile().of("LAO"));

        assertThat(partners(aNeed())).isEmpty();
    }

    @Test
    void every_reason_is_told_and_the_first_names_the_gap_and_the_action() {
        profile(aProfile().of("MAG").in("LAO").worksInNonStateActorAreas().withPastWork("Much"));
        offer(anOffer().by("MAG").until(TODAY.minusDays(1)));

        var partner = ranked(aNeed().inNonStateActorArea()).get(0);

        assertThat(keys(partner.reasons()))
                .containsExactly(
                        "PARTNER.gap.no-offer",
                        "PARTNER.gives",
                        "PARTNER.works.country",
                        "PARTNER.has-offered",
                        "PARTNER.channel",
                        "PARTNER.access",
                        "PARTNER.past-work");
        assertThat(partner.points()).isEqualTo(95);
        assertThat(keys(partner.wouldHaveTo()))
                .containsExactly(
                        "WOULD_HAVE_TO.give.funding",
                        "WOULD_HAVE_TO.recipient",
                        "WOULD_HAVE_TO.period",
                        "WOULD_HAVE_TO.amount",
                        "WOULD_HAVE_TO.channel",
                        "WOULD_HAVE_TO.access");
    }

    @Test
    void that_somebody_works_where_non_state_actors_operate_counts_only_where_they_do() {
        profile(aProfile().of("MAG"));
        profile(aProfile().of("NPA").worksInNonStateActorAreas());

        assertThat(partners(aNeed())).containsExactly("MAG", "NPA");
        assertThat(partners(aNeed().inNonStateActorArea())).containsExactly("NPA", "MAG");
        assertThat(ranked(aNeed()))
                .flatExtracting(partner -> keys(partner.reasons()))
                .doesNotContain("PARTNER.access");
    }

    @Test
    void an_affected_state_can_help_another() {
        profile(aProfile().of("LBN").kind(Channel.GOVERNMENT));
        profile(aProfile().of("CHE").kind(Channel.GOVERNMENT));

        assertThat(partners(aNeed())).containsExactly("LBN", "CHE");
        assertThat(keys(ranked(aNeed()).get(0).reasons())).contains("PARTNER.peer");
    }

    @Test
    void who_has_an_open_offer_that_looks_right_need_not_be_asked_for_one() {
        profile(aProfile().of("MAG"));
        profile(aProfile().of("NPA"));
        offer(anOffer().by("MAG").through(Channel.CIVIL_SOCIETY));

        assertThat(partners(aNeed())).containsExactly("NPA");
        assertThat(keys(ranked(aNeed()).get(0).reasons())).startsWith("PARTNER.gap.some-offers");
    }

    @Test
    void an_offer_that_a_rule_keeps_from_the_need_is_no_reason_not_to_ask() {
        profile(aProfile().of("MAG"));
        offer(anOffer().by("MAG").through(Channel.CIVIL_SOCIETY).until(TODAY));
        offer(anOffer().by("MAG").through(Channel.CIVIL_SOCIETY).forStates("LBN"));
        offer(anOffer().by("MAG").through(Channel.UNITED_NATIONS));
        offer(anOffer()
                .by("MAG")
                .through(Channel.CIVIL_SOCIETY)
                .of("2000000", "USD")
                .withMinimum("1200000.01"));

        assertThat(partners(aNeed())).containsExactly("MAG");
    }

    @Test
    void an_offer_without_access_is_right_for_needs_elsewhere_only() {
        profile(aProfile().of("MAG"));
        offer(anOffer().by("MAG").through(Channel.CIVIL_SOCIETY).outsideNonStateActorAreas());

        assertThat(partners(aNeed())).isEmpty();
        assertThat(partners(aNeed().inNonStateActorArea())).containsExactly("MAG");
    }

    @Test
    void who_has_made_offers_of_this_kind_without_a_profile_may_be_approached_too() {
        offer(anOffer().by("UNMAS").until(TODAY.minusDays(1)));
        offer(anOffer().by("NOR").forStates("LBN"));
        offer(anOffer().by("DNK").forStates("LBN").restricted());
        offer(anOffer().by("JPN").of(Assistance.TRAINING, "10", "PLACE").forStates("LBN"));

        var partners = ranked(aNeed());

        assertThat(partners).extracting(partner -> partner.party().code()).containsExactly("NOR", "UNMAS");
        assertThat(partners).extracting(Partner::kind).containsExactly(Channel.GOVERNMENT, Channel.UNITED_NATIONS);
    }

    @Test
    void a_profile_that_does_not_fit_counts_more_than_offers_that_were_made() {
        offer(anOffer().by("NPA").until(TODAY.minusDays(1)));
        profile(aProfile().of("NPA").in("LBN"));

        assertThat(partners(aNeed())).isEmpty();
    }

    @Test
    void who_was_invited_comes_last_and_the_reasons_say_what_became_of_it() {
        profile(aProfile().of("MAG").in("LAO"));
        profile(aProfile().of("NPA"));
        var need = aNeed().build();
        var invitation = inviting.invite(
                        need,
                        new PartyCode("MAG"),
                        TODAY.plusDays(30),
                        null,
                        new Occurrence(Instant.EPOCH, TODAY, "coordinator", Optional.empty()))
                .orElseThrow();

        var partners = ranking.rank(need, TODAY);

        assertThat(partners).extracting(partner -> partner.party().code()).containsExactly("NPA", "MAG");
        assertThat(partners.get(1).invitation()).isEqualTo(invitation);
        assertThat(keys(partners.get(1).reasons())).endsWith("PARTNER.invited.SENT");
        assertThat(keys(ranking.rank(need, TODAY.plusDays(31)).get(1).reasons()))
                .endsWith("PARTNER.invited.LAPSED");
    }

    @Test
    void nobody_is_to_be_approached_when_nothing_is_lacking() {
        profile(aProfile());

        assertThat(partners(aNeed().withCommitted("1200000"))).isEmpty();
        assertThat(partners(aNeed().withdrawn())).isEmpty();
        assertThat(partners(aNeed().withCommitted("1199999.99"))).hasSize(1);
    }

    @Test
    void the_points_of_grounds_that_can_hold_together_add_up_to_a_hundred() {
        var most = List.of(
                Ground.GIVES,
                Ground.WORKS_IN_THE_COUNTRY,
                Ground.HAS_OFFERED,
                Ground.CHANNEL,
                Ground.ACCESS,
                Ground.PEER,
                Ground.PAST_WORK);

        assertThat(most.stream().mapToInt(Ground::points).sum()).isEqualTo(100);
    }

    private void profile(ProfileBuilder profile) {
        profiles.add(profile.registered());
    }

    private void offer(OfferBuilder offer) {
        offers.add(offer.withId(Ids.next()).registered());
    }

    private List<String> partners(NeedBuilder need) {
        return ranked(need).stream().map(partner -> partner.party().code()).toList();
    }

    private List<Partner> ranked(NeedBuilder need) {
        Need built = need.build();
        return ranking.rank(built, TODAY);
    }

    private static List<String> keys(List<Statement> statements) {
        return statements.stream().map(Statement::key).toList();
    }
}
