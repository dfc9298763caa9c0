import CSQLite
import LeksikModel

/// Reads the SQLite database of InterpretBank, and nothing in it is changed.
///
/// The form of the database is not published: each table whose columns name languages, or are called
/// `Term1`, `Term2` and so on, is read as a table of terms. What `Term1` is in is said with
/// `--map Term1=es`; without that, `--source` and `--target` are the first two.
enum InterpretBank {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    guard input.bytes == nil, let database = csqlite_reader_open(input.path) else {
      // The system's reason is better where there is one.
      _ = try input.source()
      throw ExchangeError(.broken("it is no SQLite database, or not a sound one"), path: input.path)
    }
    defer { csqlite_reader_close(database) }
    let log = TableLog(path: input.path, rule: "interpretbank")
    defer { log.finish(&report) }
    var options = options
    for (number, language) in [options.source, options.target].enumerated() {
      let name = "Term\(number + 1)"
      if let language, options.columns[name] == nil {
        options.columns[name] = language.description
      }
    }
    var table = TableReader(options, path: input.path, log: log, isGuarded: false)
    while let name = csqlite_reader_next_table(database) {
      let columns = (0..<csqlite_reader_columns(database)).map {
        String(cString: csqlite_reader_column(database, $0))
      }
      table.nextSheet(String(cString: name), isOnly: false)
      try table.take(DelimitedReader.Row(cells: columns.map(headerName), line: 0), body)
      var line = 0
      while true {
        let status = csqlite_reader_next_row(database)
        if status < 0 {
          log.fail("the database is damaged; the rest of it is not read", line: line)
          break
        }
        if status == 0 { break }
        line += 1
        let cells = columns.indices.map { column -> String in
          var length = 0
          guard let text = csqlite_reader_value(database, Int32(column), &length) else { return "" }
          return String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self)
        }
        try table.take(DelimitedReader.Row(cells: cells, line: line), body)
      }
      try table.finish(body)
    }
    try table.finishBook(body)
  }

  /// `Comment1a` and `Tag1` as columns that are known by name.
  private static func headerName(_ column: String) -> String {
    let plain = column.lowercased()
    if plain.hasPrefix("comment") { return "comment" }
    if plain.hasPrefix("tag") { return "topic" }
    return column
  }
}
