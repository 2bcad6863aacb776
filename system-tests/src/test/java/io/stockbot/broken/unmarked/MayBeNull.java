package io.stockbot.broken.unmarked;

final class MayBeNull {}
