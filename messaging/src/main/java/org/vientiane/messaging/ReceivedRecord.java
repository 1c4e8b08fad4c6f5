package org.vientiane.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** One record of a batch, as the binder hands batches over. */
final class ReceivedRecord {

    private final byte @Nullable [] value;
    private final Map<String, Object> headers;

    private ReceivedRecord(byte @Nullable [] value, Map<String, Object> headers) {
        this.value = value;
        this.headers = headers;
    }

    /** The records of a batch, in its order. */
    static List<ReceivedRecord> of(Message<List<byte[]>> batch) {
        // A tombstone's payload is no byte array, whatever the signature says.
        List<?> values = batch.getPayload();
        List<Map<String, Object>> headers = headers(batch);
        var records = new ArrayList<ReceivedRecord>(values.size());
        for (int i = 0; i < values.size(); i++) {
            records.add(new ReceivedRecord(
                    values.get(i) instanceof byte[] value ? value : null,
                    headers.isEmpty() ? Map.of() : headers.get(i)));
        }
        return records;
    }

    byte @Nullable [] value() {
        return value;
    }

    @Nullable
    String header(String name) {
        return CloudEvents.text(headers.get(name));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> headers(Message<List<byte[]>> batch) {
        var headers = (List<Map<String, Object>>) batch.getHeaders().get(KafkaHeaders.BATCH_CONVERTED_HEADERS);
        return headers == null ? List.of() : headers;
    }
}
