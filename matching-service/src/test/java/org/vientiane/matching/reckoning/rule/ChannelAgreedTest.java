package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Channel;

class ChannelAgreedTest {

    private final ChannelAgreed rule = new ChannelAgreed();

    @Test
    void one_shared_channel_is_enough() {
        var need = aNeed().through(Channel.GOVERNMENT, Channel.UNITED_NATIONS);
        var offer = anOffer().through(Channel.CIVIL_SOCIETY, Channel.UNITED_NATIONS);

        assertThat(rule.check(need.against(offer))).holds().saying("Both work through the United Nations.");
    }

    @Test
    void all_shared_channels_are_named() {
        var need = aNeed().through(Channel.UNITED_NATIONS, Channel.GOVERNMENT);
        var offer = anOffer().through(Channel.GOVERNMENT, Channel.UNITED_NATIONS);

        assertThat(rule.check(need.against(offer)))
                .holds()
                .saying("Both work through the United Nations and the government.");
    }

    @Test
    void without_a_shared_channel_help_does_not_arrive() {
        var need = aNeed().through(Channel.GOVERNMENT);
        var offer = anOffer().through(Channel.CIVIL_SOCIETY, Channel.UNITED_NATIONS);

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying("The need can be met through the government;"
                        + " the offer goes through civil society and the United Nations.");
    }

    @Test
    void the_programmes_kind_is_no_channel() {
        var need = aNeed().through(Channel.GOVERNMENT).inProgramme("MAG", Channel.CIVIL_SOCIETY);
        var offer = anOffer().through(Channel.CIVIL_SOCIETY);

        assertThat(rule.check(need.against(offer))).isRefused();
    }
}
