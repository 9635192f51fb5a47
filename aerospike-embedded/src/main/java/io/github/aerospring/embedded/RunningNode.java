package io.github.aerospring.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.IntFunction;
import javax.net.ServerSocketFactory;

import io.github.aerospring.embedded.batch.BatchService;
import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.command.RecordCommands;
import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.fault.FaultInjector;
import io.github.aerospring.embedded.fault.Faults;
import io.github.aerospring.embedded.fault.SkewedClock;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.info.InfoContext;
import io.github.aerospring.embedded.info.InfoService;
import io.github.aerospring.embedded.info.MetadataBus;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.net.Listener;
import io.github.aerospring.embedded.net.ProtoHandlers;
import io.github.aerospring.embedded.net.Traffic;
import io.github.aerospring.embedded.query.QueryJobs;
import io.github.aerospring.embedded.query.QueryService;
import io.github.aerospring.embedded.request.RequestLog;
import io.github.aerospring.embedded.snapshot.Snapshot;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.ServerTime;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.tls.TlsOptions;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfModules;
import org.jspecify.annotations.Nullable;

/**
 * A node: data, jobs, faults and work in the background, which outlive a restart, and the sockets, which do not. Not safe
 * for use by several threads at once.
 */
final class RunningNode {

    private final ServerOptions options;
    private final ScheduledThreadPoolExecutor scheduler = BackgroundThreads.scheduler();
    private final SkewedClock clock;
    private final FaultInjector injector;
    private final Faults faults;
    private final RequestLog log;
    private final Service service;
    private final Namespaces namespaces;
    private final QueryJobs queries;
    private final UdfModules modules;
    private final UdfCalls udfs;
    private final IndexCatalog indexes;
    private final ThreadPoolExecutor builder = BackgroundThreads.pool("index", 1);
    private final ThreadPoolExecutor workers = BackgroundThreads.pool("query", Integer.MAX_VALUE);
    private final Joining joining;
    private @Nullable ProtoHandlers handlers;
    private @Nullable CommandJournal journal;
    private int port;
    private int tlsPort;
    private @Nullable Listener listener;
    private @Nullable Listener tlsListener;

    /**
     * A node that does not run yet.
     *
     * @param joining tells the node its part in a cluster when its port is known, and what runs requests on records
     */
    RunningNode(ServerOptions options, int port, int tlsPort, Joining joining) {
        this.options = options;
        this.joining = joining;
        this.port = port;
        this.tlsPort = tlsPort;
        this.clock = new SkewedClock(options.clock());
        this.injector = new FaultInjector(clock, options.seed());
        this.faults = new Faults(injector);
        this.log = new RequestLog(options.requestCapacity(), options.logRequests());
        ServerTime time = new ServerTime(clock);
        this.service = new Service(time);
        this.namespaces = new Namespaces(
                options.namespaces().stream().map(each -> namespace(each, time)).toList());
        this.queries = new QueryJobs(service);
        this.modules = new UdfModules(clock);
        this.udfs = new UdfCalls(modules);
        this.indexes = new IndexCatalog(namespaces, new ValueRooms().expressions(), builder);
    }

    int port() {
        return port;
    }

    int tlsPort() {
        return tlsPort;
    }

    Faults faults() {
        return faults;
    }

    RequestLog log() {
        return log;
    }

    /** The namespaces with their records. */
    Namespaces namespaces() {
        return namespaces;
    }

    boolean isRunning() {
        return listener != null;
    }

    /** Listens; on the ports of before when it was started before. */
    void start() {
        TlsOptions tls = options.tls();
        ServerSocketFactory tlsSockets = tls == null ? null : tls.socketFactory();
        Listener clear = open(ServerSocketFactory.getDefault(), port, this::handlers);
        listener = clear;
        port = clear.port();
        if (tls == null || tlsSockets == null) {
            return;
        }
        try {
            Listener encrypted = open(tlsSockets, tlsPort, actual -> clear.handlers());
            tlsListener = encrypted;
            tlsPort = encrypted.port();
            clear.handlers().node().offerTls(tls.tlsName(), tlsPort);
        } catch (PortInUseException e) {
            stop();
            throw e;
        }
    }

    /** Stops listening and ends all connections; does nothing if stopped. */
    void stop() {
        if (listener != null) {
            listener.close();
            listener = null;
        }
        if (tlsListener != null) {
            tlsListener.close();
            tlsListener = null;
        }
    }

    void close() {
        injector.endAll();
        stop();
        scheduler.shutdownNow();
        builder.shutdownNow();
        workers.shutdownNow();
    }

    /** Writes all records to a file, and what made indexes and modules. */
    void saveSnapshot(Path file) {
        Snapshot.write(file, namespaces, journal == null ? List.of() : journal.commands());
    }

    /** Takes the records of a file; the node has been started. */
    void restoreSnapshot(Path file) {
        List<String> commands = Snapshot.read(file, namespaces);
        commands.forEach(this::applyMetadata);
        if (journal != null) {
            journal.addAll(commands);
        }
    }

    /** Forgets records, faults and requests. */
    void renew() {
        injector.endAll();
        namespaces.all().forEach(Namespace::clear);
        log.clear();
    }

    /** Time of the node in milliseconds since 1970. */
    long clockMillis() {
        return clock.millis();
    }

    /** Runs a command that another node of the cluster has run. */
    void applyMetadata(String command) {
        if (handlers != null) {
            handlers.info().apply(command);
        }
    }

    private Listener open(ServerSocketFactory sockets, int wantedPort, IntFunction<ProtoHandlers> handlers) {
        try {
            return Listener.open(options.address(), wantedPort, sockets, handlers, service, scheduler);
        } catch (IOException e) {
            throw new PortInUseException(options.address().getHostAddress(), wantedPort, e);
        }
    }

    /** Made once: who the node is and what it knows outlives a restart. */
    private ProtoHandlers handlers(int actualPort) {
        ProtoHandlers known = handlers;
        if (known == null) {
            Node node = new Node(options.address().getHostAddress(), actualPort, options.clusterName());
            Part part = joining.join(node, namespaces, new RecordCommands(udfs, service));
            CommandJournal commands = new CommandJournal(part.bus());
            journal = commands;
            known = new ProtoHandlers(
                    node,
                    namespaces,
                    service,
                    new InfoService(new InfoContext(namespaces, service, node, queries, indexes, modules), commands),
                    new BatchService(namespaces, service),
                    new QueryService(indexes, queries, node.view(), workers, part.records(), udfs),
                    new Traffic(injector, log, options.security(), part.records()));
            handlers = known;
        }
        return known;
    }

    private Namespace namespace(NamespaceOptions namespaceOptions, ServerTime time) {
        Namespace namespace = new Namespace(WireText.fromJava(namespaceOptions.name()), time, scheduler);
        namespaceOptions.applyTo(namespace);
        return namespace;
    }

    /**
     * What a node does in its cluster.
     *
     * @param records runs requests on records
     * @param bus tells the other nodes what concerns them
     */
    record Part(RecordExecutor records, MetadataBus bus) {}

    /** How a node becomes part of a cluster, or stays alone. */
    @FunctionalInterface
    interface Joining {

        /** Stays alone. */
        Joining ALONE = (node, namespaces, commands) -> new Part(commands, MetadataBus.NONE);

        /**
         * Tells a node its part.
         *
         * @param commands runs requests on the data of the node
         */
        Part join(Node node, Namespaces namespaces, RecordExecutor commands);
    }
}
