package io.github.aerospring.rules.house.hall;

import io.github.aerospring.rules.house.cellar.Cellar;

public class Hall {
    public final Cellar below = new Cellar();
}
