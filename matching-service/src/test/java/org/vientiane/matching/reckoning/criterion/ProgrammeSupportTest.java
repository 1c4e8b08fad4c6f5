package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.vientiane.vocabulary.Channel;

class ProgrammeSupportTest {

    private final ProgrammeSupport criterion = new ProgrammeSupport();

    @ParameterizedTest
    @EnumSource(
            names = {"GOVERNMENT", "CORPORATION"},
            mode = Mode.EXCLUDE)
    void a_programme_whose_kind_the_offer_goes_through_earns_all(Channel kind) {
        var need = aNeed().inProgramme("Safe ground", kind);

        assertThat(criterion.worth(need.against(anOffer().through(Channel.GOVERNMENT, kind))))
                .isWorthAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNMENT", "CORPORATION"})
    void programmes_of_governments_and_companies_earn_nothing(Channel kind) {
        var need = aNeed().inProgramme("Safe ground", kind);

        assertThat(criterion.worth(need.against(anOffer().through(kind)))).isWorthNothing();
    }

    @Test
    void it_is_told_whose_programme_is_supported() {
        var need = aNeed().inProgramme("MAG", Channel.CIVIL_SOCIETY);

        assertThat(criterion.worth(need.against(anOffer().through(Channel.CIVIL_SOCIETY))))
                .saying("The programme “MAG” is run by civil society, and the offer goes through this channel.");
    }

    @Test
    void a_programme_whose_kind_the_offer_does_not_go_through_earns_nothing() {
        var need = aNeed().inProgramme("MAG", Channel.CIVIL_SOCIETY)
                .through(Channel.CIVIL_SOCIETY, Channel.UNITED_NATIONS);

        assertThat(criterion.worth(need.against(anOffer().through(Channel.UNITED_NATIONS))))
                .isWorthNothing()
                .saying("The programme is run by civil society; the offer does not go through this channel.");
    }

    @Test
    void the_programmes_kind_need_not_be_a_channel_of_the_need() {
        var need = aNeed().inProgramme("MAG", Channel.CIVIL_SOCIETY).through(Channel.UNITED_NATIONS);

        assertThat(criterion.worth(need.against(anOffer().through(Channel.CIVIL_SOCIETY))))
                .isWorthAll();
    }

    @Test
    void no_programme_earns_nothing() {
        assertThat(criterion.worth(aNeed().against(anOffer()))).isWorthNothing().saying("The need names no programme.");
    }
}
