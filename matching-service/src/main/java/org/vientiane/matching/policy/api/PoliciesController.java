package org.vientiane.matching.policy.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.policy.PolicyDocument;
import org.vientiane.matching.reckoning.Policy;

/** The policies by which pairs are or were reckoned, read by any party. */
@RestController
@RequestMapping("/policies")
@Tag(name = "Policies", description = "Weights, numbers and rates, in versions that never change once used.")
class PoliciesController {

    private final Policies policies;

    PoliciesController(Policies policies) {
        this.policies = policies;
    }

    /** Which part of the list is asked for. */
    record PoliciesQuery(Limit limit, @Nullable Cursor cursor) {}

    @GetMapping
    @Operation(summary = "Lists the policies by version")
    Page<PolicyDocument> list(@Query PoliciesQuery query, Caller caller) {
        caller.anyParty();
        var rows = policies.all().stream()
                .filter(policy -> query.cursor() == null
                        || policy.version().compareTo(query.cursor().key()) > 0)
                .sorted(Comparator.comparing(Policy::version))
                .limit(query.limit().plusOne())
                .toList();
        return Page.of(rows, query.limit(), Policy::version).map(PolicyDocument::of);
    }

    @GetMapping("/{version}")
    @Operation(summary = "Reads one policy")
    PolicyDocument get(@PathVariable String version, Caller caller) {
        caller.anyParty();
        return policies.find(version).map(PolicyDocument::of).orElseThrow(Problem::notFound);
    }
}
