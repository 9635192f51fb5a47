package io.github.aerospring.embedded.udf;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Worlds in which a module is loaded, kept from one call to the next. They are made when a module is first called. */
final class ModuleWorlds {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.aerospring.embedded.udf");

    /** So many worlds take turns, so that scripts cannot rely on what they left in a global variable. */
    private static final int LEAST = 10;

    private static final int MOST = 128;

    private final UdfModules modules;
    private final Map<String, Pool> pools = new ConcurrentHashMap<>();

    ModuleWorlds(UdfModules modules) {
        this.modules = modules;
    }

    /** A world for one call, {@code null} when there is no such module or it cannot be loaded. */
    @Nullable
    Lease take(String module) {
        Pool pool = pools.computeIfAbsent(module, name -> new Pool());
        UdfWorld known = pool.made.get() < LEAST ? null : pool.free.poll();
        if (known == null) {
            known = load(module);
            pool.made.incrementAndGet();
        }
        return known == null ? null : new Lease(pool, known);
    }

    void forget(String module) {
        pools.remove(module);
    }

    void forgetAll() {
        pools.clear();
    }

    private @Nullable UdfWorld load(String module) {
        UdfWorld world = modules.world();
        LuaState state = world.state();
        try {
            LuaState.Outcome outcome = state.tryCall(state.globals().get("require"), module);
            if (outcome.isSuccess()) {
                return world;
            }
            LOG.warn("UDF module {} cannot be loaded: {}", module, outcome.values()[0]);
        } catch (LuaError e) {
            LOG.warn("UDF module {} cannot be loaded: {}", module, e.value());
        } finally {
            state.endCoroutines();
        }
        return null;
    }

    /** A world while it is used. */
    record Lease(Pool pool, UdfWorld world) {

        /** Gives the world back. */
        void release() {
            world.state().endCoroutines();
            if (pool.free.size() < MOST) {
                pool.free.add(world);
            }
        }
    }

    /** The worlds of a module that nobody uses. */
    static final class Pool {

        private final Queue<UdfWorld> free = new ConcurrentLinkedQueue<>();
        private final AtomicInteger made = new AtomicInteger();
    }
}
