package io.github.aerospring.embedded.differential;

import java.nio.ByteBuffer;
import java.util.Random;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.Record;

/** Random requests on one record, without the fields that say which. */
final class RandomCommands {

    private static final long[] TIMES_TO_LIVE = {
        0, 0, 0, 0xFFFF_FFFFL, 0xFFFF_FFFEL, 5000, 90_000, 315_360_000, 315_360_001
    };

    private final Random random;
    private final RandomOperation operations;

    RandomCommands(Random random) {
        this.random = random;
        this.operations = new RandomOperation(random);
    }

    /** A command and what it is called in reports. */
    record Command(String kind, Requests request) {}

    Command any(Target target) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new Command("put", finish(put(), target, true));
            case 4 -> new Command("delete", finish(delete(), target, true));
            case 5 -> new Command("get all", finish(Requests.readAll(), target, false));
            case 6 -> new Command("header", finish(Requests.read().flag(1, Flag.GET_NO_BINS), target, false));
            case 7, 8, 9 -> new Command("read", finish(read(target), target, false));
            default -> new Command("operate", finish(operate(target), target, true));
        };
    }

    /** A filter that fits the bins of the targets. */
    byte[] filter() {
        return operations.filter();
    }

    RandomOperation operations() {
        return operations;
    }

    private Requests put() {
        Requests request = Requests.write();
        policy(request);
        for (int i = random.nextInt(5); i >= 0; i--) {
            operations.write(request);
        }
        return request;
    }

    private Requests delete() {
        Requests request = Requests.delete();
        if (random.nextInt(20) == 0) {
            request.flag(2, Flag.DURABLE_DELETE);
        }
        return request;
    }

    private Requests read(Target target) {
        Requests request = Requests.read();
        if (random.nextBoolean()) {
            request.flag(2, Flag.RESPOND_ALL_OPS);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            operations.read(request, target);
        }
        if (random.nextInt(4) == 0) {
            request.ttl(random.nextInt(4) == 0 ? 0xFFFF_FFFFL : random.nextInt(120));
        }
        return request;
    }

    private Requests operate(Target target) {
        Requests request = Requests.write();
        if (random.nextInt(6) != 0) {
            request.flag(1, Flag.READ);
        }
        if (random.nextInt(3) == 0) {
            request.flag(2, Flag.RESPOND_ALL_OPS);
        }
        if (random.nextInt(12) == 0) {
            request.flag(1, Flag.GET_ALL);
        }
        policy(request);
        // one only: the generator knows the bins as they are before the request
        operations.any(request, target);
        for (int i = random.nextInt(3); i > 0; i--) {
            operations.write(request);
            request.get(operations.bin());
        }
        return request;
    }

    private void policy(Requests request) {
        switch (random.nextInt(24)) {
            case 0 -> request.flag(2, Flag.CREATE_ONLY);
            case 1 -> request.flag(3, Flag.UPDATE_ONLY);
            case 2 -> request.flag(3, Flag.CREATE_OR_REPLACE);
            case 3 -> request.flag(3, Flag.REPLACE_ONLY);
            case 4 -> request.flag(2, Flag.CREATE_ONLY).flag(3, Flag.UPDATE_ONLY);
            default -> {}
        }
        request.ttl(TIMES_TO_LIVE[random.nextInt(TIMES_TO_LIVE.length)]);
    }

    private Requests finish(Requests request, Target target, boolean write) {
        Record record = target.record();
        int generation = record == null ? 0 : record.generation();
        if (write && random.nextInt(8) == 0) {
            request.flag(2, random.nextBoolean() ? Flag.GENERATION : Flag.GENERATION_GREATER)
                    .generation(Math.max(0, generation + random.nextInt(3) - 1));
        }
        if (random.nextInt(6) == 0) {
            request.field(FieldType.FILTER_EXPRESSION, filter());
        }
        if (target.key() != null && random.nextInt(3) == 0) {
            request.field(FieldType.KEY, random.nextInt(25) == 0 ? otherKey() : target.key());
        }
        return request;
    }

    private byte[] otherKey() {
        return switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {1, 5};
            case 2 -> ByteBuffer.allocate(9).put((byte) 1).putLong(5).array();
            default -> new byte[] {3, 'x'};
        };
    }
}
