package io.stockbot.broken.orchestrator;

record LosesCents(double price) {}
