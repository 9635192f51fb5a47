package io.github.aerospring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.batch.BatchService;
import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.cluster.Ownership;
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

/** What a server consists of, apart from its socket: data, jobs and work in the background outlive a restart. */
final class EmbeddedServices {

    private static final int IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor scheduler = scheduler();
    private final Service service;
    private final Namespaces namespaces;
    private final QueryJobs queries;
    private final String clusterName;

    EmbeddedServices(Collection<NamespaceOptions> options, String clusterName, Clock clock) {
        ServerTime time = new ServerTime(clock);
        this.service = new Service(time);
        this.namespaces = new Namespaces(
                options.stream().map(each -> namespace(each, time)).toList());
        this.queries = new QueryJobs(service);
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
    }

    private ProtoHandlers handlers(InetAddress address, int port) {
        Node node = new Node(address.getHostAddress(), port, clusterName, Ownership.ofAll());
        return new ProtoHandlers(
                namespaces,
                service,
                new InfoService(new InfoContext(namespaces, service, node, queries)),
                new BatchService(namespaces, service),
                new QueryService(queries, node.ownership()));
    }

    private Namespace namespace(NamespaceOptions options, ServerTime time) {
        Namespace namespace = new Namespace(WireText.fromJava(options.name()), time, scheduler);
        options.applyTo(namespace);
        return namespace;
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
