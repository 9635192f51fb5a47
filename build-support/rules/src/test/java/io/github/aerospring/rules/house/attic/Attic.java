package io.github.aerospring.rules.house.attic;

import java.util.concurrent.atomic.AtomicLong;

public class Attic {
    public final AtomicLong dust = new AtomicLong();
}
