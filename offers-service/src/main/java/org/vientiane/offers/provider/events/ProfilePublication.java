package org.vientiane.offers.provider.events;

import java.util.UUID;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.provider.ProviderEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.offers.provider.Profile;

/** How a profile is kept and published: the event says all that the profile is. */
final class ProfilePublication implements Publication<Profile, ProviderEvent> {

    @Override
    public String collection() {
        return "providers";
    }

    @Override
    public Topic<ProviderEvent> topic() {
        return Topics.PROVIDERS;
    }

    @Override
    public Class<Profile> type() {
        return Profile.class;
    }

    @Override
    public UUID id(Profile profile) {
        return profile.id();
    }

    @Override
    public long version(Profile profile) {
        return profile.version();
    }

    @Override
    public ProviderEvent event(Profile profile) {
        return new ProviderEvent(
                profile.id(),
                profile.version(),
                profile.party(),
                profile.terms(),
                profile.registeredOn(),
                profile.updatedOn(),
                profile.circulations(),
                profile.circulated(),
                profile.circulatedEarlier());
    }

    @Override
    public Profile aggregate(ProviderEvent event, long version) {
        return new Profile(
                event.id(),
                version,
                event.party(),
                event.terms(),
                event.registeredOn(),
                event.updatedOn(),
                event.circulations(),
                event.circulated(),
                event.circulatedEarlier());
    }
}
