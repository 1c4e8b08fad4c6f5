package org.vientiane.notification.focalpoint.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;
import org.vientiane.notification.focalpoint.Languages;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.PartyCode;

/** What a schema cannot say of a focal point. */
@Component
class FocalPointChecks {

    private final Organisations organisations;
    private final Set<String> languages;

    FocalPointChecks(Organisations organisations, Languages languages) {
        this.organisations = organisations;
        this.languages = languages.codes();
    }

    void check(Fields fields) {
        fields.check("party", PartyCode.class, this::isKnown, Text.of("focal-point.party"));
        fields.check(
                "language",
                String.class,
                languages::contains,
                Text.of("expected.one-of", languages.stream().sorted().collect(Collectors.joining(", "))));
        fields.value("party", PartyCode.class).ifPresent(party -> checkRoles(fields, party));
    }

    private void checkRoles(Fields fields, PartyCode party) {
        var roles = fields.values("roles", String.class);
        for (var i = 0; i < roles.size(); i++) {
            if (Part.of(roles.get(i)).filter(part -> part.isOpenTo(party)).isEmpty()) {
                fields.refuse("roles[" + i + "]", Text.of("focal-point.roles", party, rolesOpenTo(party)));
            }
        }
    }

    private static String rolesOpenTo(PartyCode party) {
        return Part.codes()
                .filter(code ->
                        Part.of(code).filter(part -> part.isOpenTo(party)).isPresent())
                .collect(Collectors.joining(", "));
    }

    private boolean isKnown(PartyCode party) {
        return party.asState().isPresent() || organisations.find(party).isPresent() || party.equals(Part.COORDINATION);
    }
}
