import Foundation
import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@testable import LeksikExchange

/// Strings and tables that break other programs, where the collections are present.
@Suite(.enabled(if: SharedData.isPresent))
struct NaughtyStringTests {
  /// The strings of the Big List of Naughty Strings that a term can be.
  private static let strings: [String] = {
    let file = SharedData.folder.appending(path: "hostile/blns/blns.json")
    let list = (try? Data(contentsOf: file)).flatMap {
      try? JSONSerialization.jsonObject(with: $0) as? [String]
    }
    return (list ?? []).filter { text in
      text.utf8.contains { $0 > 0x20 } && StreamSafe.check(text) == nil
        && text.unicodeScalars.allSatisfy {
          ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && $0.value & 0xFFFE != 0xFFFE
        }
    }
  }()

  @Test(arguments: Format.allCases.filter { $0.isWritable && $0.kinds.contains(.glossary) })
  func areTermsThatComeBack(_ format: Format) throws {
    try #require(Self.strings.count > 400)
    let concepts = Self.strings.enumerated().map { number, text in
      Concept(
        id: "c\(number)",
        sections: [LanguageTag.spanish, .haitianCreole].map {
          LanguageSection(language: $0, terms: [Term(text)])
        })
    }
    let trip = Trip(format: format, kind: .glossary)
    let items = Trip.items(Glossary(title: "t", workingLanguage: .spanish, concepts: concepts))
    let written = try trip.written(items)
    #expect(try trip.read(written.bytes) == written.expected)
  }

  @Test(arguments: Format.allCases.filter { $0.isWritable && $0.kinds.contains(.memory) })
  func areSegmentsThatComeBack(_ format: Format) throws {
    let units = Self.strings.enumerated().map { number, text in
      TranslationUnit(
        id: "u\(number)",
        segments: [Segment(text, in: .spanish), Segment(text, in: .haitianCreole)])
    }
    let trip = Trip(format: format, kind: .memory)
    let written = try trip.written(Trip.items(TranslationMemory(title: "t", units: units)))
    #expect(try trip.read(written.bytes) == written.expected)
  }

  /// One file of the collection holds another telephone number than its own answer.
  @Test(
    arguments: SharedData.files(under: "hostile/csv-spectrum/csvs", suffixes: [".csv"])
      .filter { !$0.hasSuffix("/location_coordinates.csv") })
  func tablesHaveTheCellsTheyShould(_ path: String) throws {
    let bytes = try #require(FileBytes.read(path))
    let json = path.replacing("/csvs/", with: "/json/").replacing(".csv", with: ".json")
    let data = try Data(contentsOf: URL(filePath: json))
    let object = try JSONSerialization.jsonObject(with: data)
    let expected = try #require(
      object as? [[String: Any]] ?? (object as? [String: Any]).map { [$0] })
    let source = TextSource(ByteSource(bytes), declared: nil)
    let first = source.next()
    let log = TableLog(path: path, rule: "table")
    var reader = DelimitedReader(
      source, dialect: .detect(first, preferring: UInt8(ascii: ",")), log: log)
    var rows: [[String]] = []
    reader.read(after: first) { rows.append($0.cells) }
    let header = try #require(rows.first)
    let found = rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(header, row))
    }
    let unified = expected.map { row in
      row.mapValues { "\($0)".replacing("\r\n", with: "\n") }
    }
    #expect(found.map { $0.mapValues { $0.replacing("\r\n", with: "\n") } } == unified)
  }
}
