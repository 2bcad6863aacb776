package io.stockbot.broken.common;

final class OrderHelper {}
