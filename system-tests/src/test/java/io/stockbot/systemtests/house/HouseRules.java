package io.stockbot.systemtests.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All rules for a house whose packages begin with a root, by the names they are spoken of. */
final class HouseRules {

  private HouseRules() {}

  /** One of them, by its name. */
  static ArchRule named(String name, String root) {
    return Optional.ofNullable(of(root).get(name)).orElseThrow();
  }

  static Map<String, ArchRule> of(String root) {
    var rooms = new Rooms(root);
    var edges = new Edges(root);
    var values = new Values(root);
    var owners = new Owners(root);
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("layers go one way", rooms.layersGoOneWay());
    rules.put("a backtest uses domain packages only", rooms.backtestUsesDomainOnly());
    rules.put("the launcher uses server packages only", rooms.launcherUsesServersOnly());
    rules.put("Alpaca is spoken at the edge", rooms.alpacaIsSpokenAtTheEdge());
    rules.put("fakes serve tests only", rooms.fakesServeTestsOnly());
    rules.put("a domain does not know its server", rooms.domainDoesNotKnowItsServer());
    rules.put("packages have no cycles", rooms.packagesHaveNoCycles());
    rules.put("Netty serves sockets only", edges.nettyServesSocketsOnly());
    rules.put("Guice wires servers only", edges.guiceWiresServersOnly());
    rules.put("settings are read at the edge", edges.settingsAreReadAtTheEdge());
    rules.put("JSON is spoken by the protocol", edges.jsonIsSpokenByTheProtocol());
    rules.put("options are parsed by the command line", edges.optionsAreParsedByTheCommandLine());
    rules.put("the database is behind the store", edges.theDatabaseIsBehindTheStore());
    rules.put("time is given", edges.timeIsGiven());
    rules.put("randomness is given", edges.randomnessIsGiven());
    rules.put("threads are given", edges.threadsAreGiven());
    rules.put("standard streams are for the screen", edges.standardStreamsAreForTheScreen());
    rules.put("only risk approves", owners.onlyRiskApproves());
    rules.put("only the desk submits", owners.onlyTheDeskSubmits());
    rules.put("the protocol holds only values", values.protocolHoldsOnlyValues());
    rules.put("the protocol needs Jackson only", values.protocolNeedsJacksonOnly());
    rules.put("numbers are exact", values.numbersAreExact());
    rules.put("names say what a class is", values.namesSayWhatAClassIs());
    rules.put("exceptions have names", values.exceptionsHaveNames());
    rules.put("packages are null-marked", values.packagesAreNullMarked());
    return rules;
  }
}
