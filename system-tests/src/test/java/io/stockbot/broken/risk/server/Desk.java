package io.stockbot.broken.risk.server;

public final class Desk {}
