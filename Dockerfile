# One image for the three services: the command names the one that runs.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -ntp -DskipTests -Dexec.skip -pl data -am package

FROM eclipse-temurin:25-jre
# The base image has a user with the id 1000 already.
RUN useradd --system --uid 10001 --user-group --create-home --home-dir /var/lib/stock-bot stock-bot \
 && install -d -o stock-bot -g stock-bot -m 700 /run/stock-bot
COPY --from=build /src/tools/java.options /opt/stock-bot/tools/java.options
COPY --from=build /src/data/target/lib /opt/stock-bot/lib
COPY --from=build /src/data/target/data-*.jar /opt/stock-bot/lib/
USER stock-bot
WORKDIR /var/lib/stock-bot
# In a container everything listens on all addresses of the container; publish its ports on loopback only.
ENV STOCK_BOT_HOME=/opt/stock-bot \
    STOCK_BOT_BIND=0.0.0.0 \
    STOCK_BOT_SECRET_FILE=/run/stock-bot/services.secret
VOLUME ["/run/stock-bot", "/var/lib/stock-bot"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "@/opt/stock-bot/tools/java.options", "-Xms32m", "-Xmx256m", "-cp", "/opt/stock-bot/lib/*", "io.stockbot.launcher.StockBot"]
CMD ["help"]
