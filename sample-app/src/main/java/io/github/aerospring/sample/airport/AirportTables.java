package io.github.aerospring.sample.airport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.sample.airport.AirportSummary.StateSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The airports as a table: loaded once at start-up, aggregated on request. */
@Component
class AirportTables implements ApplicationRunner {

    private static final Logger logger = LoggerFactory.getLogger(AirportTables.class);

    private static final String SET = "airports";

    private static final ColumnType[] CSV_TYPES = {
        ColumnType.STRING,
        ColumnType.STRING,
        ColumnType.STRING,
        ColumnType.STRING,
        ColumnType.STRING,
        ColumnType.DOUBLE,
        ColumnType.DOUBLE
    };

    private static final ColumnSchema POSITIONS = ColumnSchema.builder()
            .string("state")
            .float64("latitude")
            .float64("longitude")
            .build();

    private final NativeClient client;
    private final String namespace;

    AirportTables(NativeClient client, @Value("${aerospike.data.namespace}") String namespace) {
        this.client = client;
        this.namespace = namespace;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Table airports = csv();
        ColumnWriteResult result = client.tables()
                .writeTable(
                        airports,
                        ColumnWrite.into(namespace, SET)
                                .keyColumn("iata")
                                .chunkSize(500)
                                .progress((done, total) -> logger.info("Loading airports: {} of {}", done, total))
                                .build());
        if (result.failedRows() > 0) {
            throw new IllegalStateException("airports: " + result.failedRows() + " of " + result.rows()
                    + " rows were not written, result codes "
                    + IntStream.of(result.resultCodes()).distinct().boxed().toList());
        }
    }

    AirportSummary summary() {
        Table positions = client.tables().readTable(QueryRequest.of(namespace, SET), POSITIONS);
        Table states = positions
                .summarize("latitude", "longitude", AggregateFunctions.mean, AggregateFunctions.count)
                .by("state");
        StringColumn state = states.stringColumn("state");
        DoubleColumn airports = states.doubleColumn("Count [latitude]");
        DoubleColumn latitude = states.doubleColumn("Mean [latitude]");
        DoubleColumn longitude = states.doubleColumn("Mean [longitude]");
        List<StateSummary> rows = IntStream.range(0, states.rowCount())
                .mapToObj(row -> new StateSummary(
                        state.get(row),
                        airports.get(row).intValue(),
                        latitude.getDouble(row),
                        longitude.getDouble(row)))
                .sorted((a, b) -> a.airports() == b.airports()
                        ? a.state().compareTo(b.state())
                        : Integer.compare(b.airports(), a.airports()))
                .toList();
        return new AirportSummary(positions.rowCount(), rows);
    }

    /** The text {@code NA} is data here, only an empty cell is missing. */
    private static Table csv() {
        try (InputStream csv = new ClassPathResource("data/airports.csv").getInputStream()) {
            return Table.read()
                    .usingOptions(CsvReadOptions.builder(csv)
                            .tableName(SET)
                            .columnTypes(CSV_TYPES)
                            .missingValueIndicator(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
