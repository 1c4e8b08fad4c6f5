package org.vientiane.offers.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Visibility;

/** Offers for tests of the domain. */
public final class OffersInMemory implements Offers {

    private final Map<String, Offer> byId = new TreeMap<>();

    @Override
    public Optional<Offer> find(UUID id) {
        return Optional.ofNullable(byId.get(id.toString()));
    }

    @Override
    public Optional<Offer> findByRequest(String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Offer> select(OfferSelection selection, @Nullable UUID after, int limit) {
        return byId.entrySet().stream()
                .filter(entry -> after == null || entry.getKey().compareTo(after.toString()) > 0)
                .map(Map.Entry::getValue)
                .filter(offer -> selection.obligation() == null
                        || offer.terms().obligations().contains(selection.obligation()))
                .filter(offer -> selection.status() == null || offer.status(selection.day()) == selection.status())
                .filter(offer -> selection.reader() == null
                        || offer.terms().visibility() == Visibility.PUBLIC
                        || offer.party().equals(selection.reader()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(Offer offer) {
        return byId.putIfAbsent(offer.id().toString(), offer) == null;
    }

    @Override
    public boolean replace(Offer offer) {
        throw new UnsupportedOperationException();
    }
}
