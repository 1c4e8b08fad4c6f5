package org.vientiane.notification.message.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.http.Answers;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.notification.message.Message;
import org.vientiane.notification.message.Messages;

/** What was written to whom, and what became of it. */
@RestController
@RequestMapping("/messages")
@Tag(name = "Messages", description = "What was written to whom, and what became of it")
class MessagesController {

    private final Messages messages;

    MessagesController(Messages messages) {
        this.messages = messages;
    }

    /** What a list may be asked by. */
    record MessagesQuery(
            @Nullable String recipient,
            @Nullable UUID match,
            @Nullable MessageStatus status,
            Limit limit,
            @Nullable Cursor cursor) {}

    @GetMapping
    @Operation(summary = "List messages", description = "Coordinators see all, others those to their own party.")
    Page<MessageResponse> list(@Query MessagesQuery query, Caller caller) {
        var party = caller.isCoordinator() ? null : caller.party();
        var filter = new Messages.Filter(party, query.recipient(), query.match(), query.status());
        var after = query.cursor() == null ? null : query.cursor().id();
        var rows = messages.page(filter, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), row -> row.id().toString()).map(MessageResponse::row);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a message with its mail")
    ResponseEntity<MessageResponse> get(@PathVariable UUID id, Caller caller) {
        var message =
                messages.find(id).filter(found -> isReadableBy(caller, found)).orElseThrow(Problem::notFound);
        return Answers.ok(message.version(), MessageResponse.whole(message));
    }

    private static boolean isReadableBy(Caller caller, Message message) {
        return caller.is(message.party()) || caller.isCoordinator();
    }
}
