package io.github.aerospring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.batch.BatchService;
import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.command.RecordCommands;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.info.InfoContext;
import io.github.aerospring.embedded.info.InfoService;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.net.Listener;
import io.github.aerospring.embedded.net.ProtoHandlers;
import io.github.aerospring.embedded.query.QueryJobs;
import io.github.aerospring.embedded.query.QueryService;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.ServerTime;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfModules;

/** What a server consists of, apart from its socket: data, jobs and work in the background outlive a restart. */
final class EmbeddedServices {

    private static final int IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor scheduler = scheduler();
    private final Service service;
    private final Namespaces namespaces;
    private final QueryJobs queries;
    private final UdfModules modules;
    private final UdfCalls udfs;
    private final IndexCatalog indexes;
    private final ThreadPoolExecutor builder = pool("aerospike-embedded-index", 1);
    private final ThreadPoolExecutor workers = pool("aerospike-embedded-query", Integer.MAX_VALUE);
    private final String clusterName;

    EmbeddedServices(Collection<NamespaceOptions> options, String clusterName, Clock clock) {
        ServerTime time = new ServerTime(clock);
        this.modules = new UdfModules(clock);
        this.udfs = new UdfCalls(modules);
        this.service = new Service(time);
        this.namespaces = new Namespaces(
                options.stream().map(each -> namespace(each, time)).toList());
        this.queries = new QueryJobs(service);
        this.indexes = new IndexCatalog(namespaces, new ValueRooms().expressions(), builder);
        this.clusterName = clusterName;
    }

    Listener listen(InetAddress address, int port) throws IOException {
        return Listener.open(address, port, actual -> handlers(address, actual), service, scheduler);
    }

    /** The namespaces with their records. */
    Namespaces namespaces() {
        return namespaces;
    }

    void close() {
        scheduler.shutdownNow();
        builder.shutdownNow();
        workers.shutdownNow();
    }

    private ProtoHandlers handlers(InetAddress address, int port) {
        RecordCommands commands = new RecordCommands(udfs, service);
        Node node = new Node(address.getHostAddress(), port, clusterName, Ownership.ofAll());
        return new ProtoHandlers(
                namespaces,
                service,
                commands,
                new InfoService(new InfoContext(namespaces, service, node, queries, indexes, modules)),
                new BatchService(namespaces, service, commands),
                new QueryService(indexes, queries, node.ownership(), workers, commands, udfs));
    }

    private Namespace namespace(NamespaceOptions options, ServerTime time) {
        Namespace namespace = new Namespace(WireText.fromJava(options.name()), time, scheduler);
        options.applyTo(namespace);
        return namespace;
    }

    /** Daemon threads that end when they have nothing to do; with one of them, tasks run one after the other. */
    private static ThreadPoolExecutor pool(String name, int threads) {
        BlockingQueue<Runnable> queue = threads == 1 ? new LinkedBlockingQueue<>() : new SynchronousQueue<>();
        int core = threads == 1 ? 1 : 0;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(core, threads, IDLE_SECONDS, TimeUnit.SECONDS, queue, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return pool;
    }

    /** One daemon thread that ends when nothing is scheduled. */
    private static ScheduledThreadPoolExecutor scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "aerospike-embedded-background");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return scheduler;
    }
}
