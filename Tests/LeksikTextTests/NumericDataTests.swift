import Foundation
import LeksikModel
import Testing

@testable import LeksikText

/// The data in the program is what the lexicons say;
/// `LEKSIK_WRITE_TABLES=1 swift test --filter NumericDataTests` writes it anew.
@Suite struct NumericDataTests {
  static let isWriting = ProcessInfo.processInfo.environment["LEKSIK_WRITE_TABLES"] == "1"

  @Test(arguments: [
    (LanguageTag.spanish, "spanish"), (.haitianCreole, "creole"), (.english, "english"),
    (LanguageTag("und") ?? .english, "other"),
  ])
  func isWhatTheLexiconsSay(_ language: LanguageTag, _ name: String) throws {
    let expected = source(of: NumericTables.definition(for: language), named: name)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CNumerals/\(name).c").standardized
    if Self.isWriting { try Data(expected.utf8).write(to: file) }
    let actual = try String(contentsOf: file, encoding: .utf8)
    #expect(actual == expected, "\(name).c is not what the lexicons say")
  }

  @Test func aRunIsReadAsItWasWritten() {
    var data: [UInt64] = []
    NumericData.append([1, 2, 3, 4, 5, 6, 7, 8, 9] as [UInt8], to: &data)
    NumericData.append([] as [UInt64], to: &data)
    NumericData.append([-1, 70_000] as [Int32], to: &data)
    data.withUnsafeBufferPointer { words in
      guard let start = words.baseAddress else { return }
      var reader = NumericData(start)
      #expect(Array(reader.run(of: UInt8.self).prefix(9)) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
      #expect(reader.run(of: UInt64.self).isEmpty)
      #expect(Array(reader.run(of: Int32.self)) == [-1, 70_000])
    }
  }

  /// A C array in which only what is not zero is written out.
  private func source(of data: [UInt64], named name: String) -> String {
    var lines = [
      "/* Made from the lexicons by `LEKSIK_WRITE_TABLES=1 swift test --filter NumericDataTests`:",
      "   do not edit. */", "#include \"cnumerals.h\"", "",
      "static const uint64_t data[\(data.count)] = {",
    ]
    var line = ""
    for (place, word) in data.enumerated() where word != 0 {
      let isNext = place > 0 && data[place - 1] != 0 && !line.isEmpty
      let text =
        (isNext ? "" : "[\(place)]=") + (word < 10 ? "\(word)" : "0x" + String(word, radix: 16))
        + ","
      if line.utf8.count + text.utf8.count > 100 {
        lines.append(line)
        line = isNext ? "[\(place)]=" + text : text
      } else {
        line += text
      }
    }
    lines += [line, "};", "", "const uint64_t *cnumerals_\(name)(void) { return data; }", ""]
    return lines.joined(separator: "\n")
  }
}
