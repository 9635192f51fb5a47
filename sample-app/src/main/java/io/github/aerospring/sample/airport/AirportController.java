package io.github.aerospring.sample.airport;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/airports")
class AirportController {

    private final AirportRepository airports;
    private final AirportTables tables;

    AirportController(AirportRepository airports, AirportTables tables) {
        this.airports = airports;
        this.tables = tables;
    }

    @GetMapping("/{iata}")
    Airport one(@PathVariable String iata) {
        return airports.findById(iata)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "airport '" + iata + "' does not exist"));
    }

    @GetMapping(params = "state")
    List<Airport> inState(@RequestParam String state) {
        return airports.findByStateOrderByIata(state);
    }

    @GetMapping("/summary")
    AirportSummary summary() {
        return tables.summary();
    }
}
