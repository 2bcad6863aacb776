package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.csv.RecordedFile;
import io.stockbot.marketdata.csv.RecordedSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** CSV files as something to replay. */
public record FolderData(DataFolder folder) implements RecordedData {

  @Override
  public List<String> symbols(Collection<String> wanted) throws BrokenData {
    return folder.symbols(wanted);
  }

  @Override
  public List<RecordedSource> open(Excerpt excerpt) throws BrokenData {
    var sources = new ArrayList<RecordedSource>();
    for (var file : folder.files()) {
      sources.add(new RecordedFile(file));
    }
    return sources;
  }
}
