package io.github.aerospring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.Host;
import io.github.aerospring.core.config.HostList;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.StringUtils;

/** Connection details from {@link AerospikeProperties}: without {@code aerospike.hosts} it is {@code localhost:3000}. */
final class PropertiesAerospikeConnectionDetails implements AerospikeConnectionDetails {

    private static final Host DEFAULT_HOST = new Host("localhost", HostList.DEFAULT_PORT);

    private final AerospikeProperties properties;
    private final @Nullable SslBundles sslBundles;

    PropertiesAerospikeConnectionDetails(AerospikeProperties properties, @Nullable SslBundles sslBundles) {
        this.properties = properties;
        this.sslBundles = sslBundles;
    }

    @Override
    public List<Host> getHosts() {
        List<Host> hosts = new ArrayList<>();
        for (String host : properties.getHosts()) {
            hosts.addAll(parse(host));
        }
        return hosts.isEmpty() ? List.of(DEFAULT_HOST) : hosts;
    }

    private static List<Host> parse(String host) {
        try {
            return HostList.parse(host);
        } catch (InvalidArgumentException e) {
            throw new InvalidConfigurationPropertyValueException("aerospike.hosts", host, e.getBaseMessage());
        }
    }

    @Override
    public @Nullable String getClusterName() {
        return textOrNull(properties.getClusterName());
    }

    @Override
    public @Nullable Boolean getUseServicesAlternate() {
        return properties.getUseServicesAlternate();
    }

    @Override
    public @Nullable String getUsername() {
        return textOrNull(properties.getUsername());
    }

    @Override
    public @Nullable String getPassword() {
        return textOrNull(properties.getPassword());
    }

    @Override
    public @Nullable SslBundle getSslBundle() {
        AerospikeProperties.Ssl ssl = properties.getSsl();
        if (!ssl.isEnabled()) {
            return null;
        }
        String bundle = textOrNull(ssl.getBundle());
        if (bundle == null) {
            return SslBundle.systemDefault();
        }
        if (sslBundles == null) {
            throw new InvalidConfigurationPropertyValueException(
                    "aerospike.ssl.bundle", bundle, "No SSL bundles are configured, see spring.ssl.bundle.");
        }
        return sslBundles.getBundle(bundle);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return StringUtils.hasText(text) ? text : null;
    }
}
