package io.github.aerospring.rules.house.cellar;

public class Cellar {}
