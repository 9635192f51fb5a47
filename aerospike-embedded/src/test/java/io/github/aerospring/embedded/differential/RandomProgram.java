package io.github.aerospring.embedded.differential;

import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.storage.Digest;

/** A seeded sequence of requests on a few records of its own. */
final class RandomProgram {

    private static final int REPEAT = 0x01;
    private static final int INLINE = 0x01;
    private static final int REPORT_ALL = 0x04;
    private static final int SEND_STOPPING_ROW = 0x08;

    private final Random random;
    private final List<Target> targets;
    private final RandomCommands commands;

    RandomProgram(long seed, List<Target> targets) {
        this.random = new Random(seed);
        this.targets = targets;
        this.commands = new RandomCommands(random);
    }

    RandomRequest next() {
        return switch (random.nextInt(12)) {
            case 0 -> batch();
            case 1 -> query();
            default -> single();
        };
    }

    private RandomRequest single() {
        Target target = target();
        RandomCommands.Command command = commands.any(target);
        Requests request = addressed(command.request(), target).field(FieldType.DIGEST, target.digest());
        return new RandomRequest(command.kind() + " " + target, request.body(), RandomRequest.Rows.ONE);
    }

    private RandomRequest batch() {
        int count = 1 + random.nextInt(6);
        int flags = INLINE | (random.nextInt(3) == 0 ? random.nextBoolean() ? SEND_STOPPING_ROW : 0 : REPORT_ALL);
        WireWriter rows = new WireWriter(256).u32(count).u8(flags);
        boolean repeatable = false;
        StringBuilder kinds = new StringBuilder("batch");
        for (int i = 0; i < count; i++) {
            Target target = target();
            if (repeatable && random.nextInt(5) == 0) {
                rows.u32(i).bytes(target.digest()).u8(REPEAT);
                kinds.append(", repeat ").append(target);
                continue;
            }
            RandomCommands.Command command = commands.any(target);
            rows.bytes(addressed(command.request(), target).row(i, target.digest(), 0));
            repeatable = command.request().isRepeatable();
            kinds.append(", ").append(command.kind()).append(' ').append(target);
        }
        Requests request = Requests.read().flag(1, Flag.BATCH).field(FieldType.BATCH, rows.toByteArray());
        if (random.nextInt(4) == 0) {
            request.field(FieldType.FILTER_EXPRESSION, commands.filter());
        }
        return new RandomRequest(kinds.toString(), request.body(), RandomRequest.Rows.BATCH);
    }

    private RandomRequest query() {
        WireWriter partitions = new WireWriter(64);
        targets.stream()
                .map(target -> Digest.of(ByteSlice.of(target.digest())).partition())
                .distinct()
                .forEach(id -> partitions.u8(id).u8(id >> 8));
        Requests request = Requests.read()
                .flag(3, Flag.PARTITION_DONE)
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.SET, targets.get(0).set())
                .field(FieldType.PARTITION_IDS, partitions.toByteArray());
        if (random.nextBoolean()) {
            request.flag(1, Flag.SHORT_QUERY);
        }
        if (random.nextBoolean()) {
            request.field(FieldType.FILTER_EXPRESSION, commands.filter());
        }
        switch (random.nextInt(4)) {
            case 0 -> request.flag(1, Flag.GET_NO_BINS);
            case 1 -> commands.operations().read(request, target());
            case 2 ->
                request.get(commands.operations().bin())
                        .get(commands.operations().bin());
            default -> {}
        }
        return new RandomRequest("query", request.body(), RandomRequest.Rows.QUERY);
    }

    private Requests addressed(Requests request, Target target) {
        int choice = random.nextInt(60);
        return target.address(request, choice == 0 ? "" : choice == 1 ? "other" : target.set());
    }

    private Target target() {
        return targets.get(random.nextInt(targets.size()));
    }
}
