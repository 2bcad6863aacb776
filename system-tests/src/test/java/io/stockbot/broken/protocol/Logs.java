package io.stockbot.broken.protocol;

import org.slf4j.Logger;

record Logs(Logger log) {}
