package io.github.aerospring.core.record;

import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Value;
import com.aerospike.client.command.ParticleType;
import com.aerospike.client.lua.LuaInstance;
import com.aerospike.client.util.Packer;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.BinNotFoundException;
import org.junit.jupiter.api.Test;
import org.luaj.vm2.LuaValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Bins that were serialized by another language: what Java cannot read is not taken for a value or an absent bin. */
class ForeignValueIntegrationTests {

    private static final Key KEY = new Key("test", "core-foreign", 1);

    /** Not named by the official client. */
    private static final int PYTHON_BLOB = 9;

    private final NativeClient client = TestClients.shared();

    @Test
    void serializedJavaObjectsAreBytes() {
        client.put(KEY, new Bin("b", new Serialized(ParticleType.JBLOB)));

        assertThat(client.get(KEY).bin("b", byte[].class)).containsExactly(1, 2, 3);
    }

    @Test
    void binOfAnotherLanguageIsThereWithoutValue() {
        client.put(KEY, new Bin("b", new Serialized(PYTHON_BLOB)), new Bin("c", 7));

        AerospikeRecord read = client.get(KEY);

        assertThat(read.bins()).containsKeys("b", "c").containsEntry("b", null);
        assertThat(read.bin("c", Long.class)).isEqualTo(7);
        assertThatThrownBy(() -> read.bin("b", String.class))
                .isInstanceOf(BinNotFoundException.class)
                .hasMessageContaining("bin 'b' of " + KEY + ": no value (expected: one that Java reads");
    }

    /** Three bytes of a particle type. */
    private static final class Serialized extends Value {

        private final int type;

        Serialized(int type) {
            this.type = type;
        }

        @Override
        public int estimateSize() {
            return 3;
        }

        @Override
        public int write(byte[] buffer, int offset) {
            for (int i = 0; i < 3; i++) {
                buffer[offset + i] = (byte) (i + 1);
            }
            return 3;
        }

        @Override
        public void pack(Packer packer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getType() {
            return type;
        }

        @Override
        public Object getObject() {
            return Map.of();
        }

        @Override
        public LuaValue getLuaValue(LuaInstance instance) {
            throw new UnsupportedOperationException();
        }
    }
}
