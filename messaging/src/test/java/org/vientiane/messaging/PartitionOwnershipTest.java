package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class PartitionOwnershipTest {

    @Test
    void a_key_belongs_where_the_default_partitioner_sends_it() {
        assertThat(Stream.generate(UUID::randomUUID).limit(1_000)).allSatisfy(id -> assertThat(
                        PartitionOwnership.partitionOf(id, 6))
                .isEqualTo(BuiltInPartitioner.partitionForKey(id.toString().getBytes(StandardCharsets.UTF_8), 6)));
    }
}
