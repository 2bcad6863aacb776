package io.stockbot.broken.risk;

public final class Verdict {}
