import LeksikMatching
import LeksikModel
import LeksikText

/// Collects the segments of one language of a memory: one row for each distinct text.
struct MemorySideBuilder {
  private struct TextKey: Hashable {
    let first: UInt64
    let second: UInt64
  }

  private struct Entry {
    /// The number of its text among the distinct ones.
    let text: UInt32
    let unit: UInt32
    let segment: UInt16
  }

  private var scanner: TextScanner
  private var numberOfText: [TextKey: UInt32] = [:]
  private var entries: [Entry] = []
  /// The distinct texts that are not cut yet: together, all cores can share them.
  private var waiting: [String] = []
  private var waitingBytes = 0
  /// The row of each text that is cut, or `refused`.
  private var rowOfText: [UInt32] = []
  private var rows = SequenceRows()
  private var hashes: [UInt32] = []

  /// How many texts are cut at a time, and how many bytes of text.
  private static let batch = (texts: 8_192, bytes: 4 << 20)
  /// Stands for the row of a text that is too long to have one.
  private static let refused = UInt32.max

  init(_ language: LanguageTag, cores: Int) {
    scanner = TextScanner(.profile(for: language), cores: cores)
  }

  /// Adds a segment of the unit with this number.
  mutating func add(_ text: String, segment: Int, unit: UInt32) {
    var text = text
    let key = text.withUTF8 { TextKey(first: TextHash.of($0), second: TextHash.of($0, seed: 1)) }
    let next = UInt32(rowOfText.count + waiting.count)
    let number = numberOfText[key] ?? next
    entries.append(Entry(text: number, unit: unit, segment: UInt16(clamping: segment)))
    guard number == next else { return }
    numberOfText[key] = next
    waiting.append(text)
    waitingBytes += text.utf8.count
    if waiting.count >= Self.batch.texts || waitingBytes >= Self.batch.bytes { cut() }
  }

  /// Makes rows of all texts, once no more come.
  mutating func finish() {
    cut()
    scanner.finish()
    numberOfText = [:]
  }

  /// Makes rows of the texts that wait.
  private mutating func cut() {
    for (text, forms) in zip(waiting, scanner.forms(of: waiting)) {
      guard forms.count <= SegmentComparison.tokenLimit else {
        rowOfText.append(Self.refused)
        continue
      }
      rowOfText.append(UInt32(rows.count))
      rows.appendRow { $0 += forms }
      hashes.append(UInt32(truncatingIfNeeded: TextHash.of(Normalization.nfc(text))))
    }
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }

  /// Adds the sections of the side, which is finished.
  ///
  /// - Parameter ranks: those of the units by their numbers.
  func add(to image: inout IndexImage, first: UInt32, ranks: [UInt32]) {
    let forms = scanner.forms
    let groups = FormGroups(forms, profile: scanner.profile)
    let order = SequenceIndexBuilder(
      rows: rows, traits: FormTraits.table, symbolTraits: forms.map { FormTraits($0).code },
      symbolGroups: groups.groups
    ).add(to: &image, first: first)
    addEntries(order.rows, ranks, to: &image, first: first)
    image.add(order.rows.map { hashes[Int($0)] }, as: first + MemorySections.textHashes)
    var formStarts: [UInt32] = [0]
    var formBytes: [UInt8] = []
    for symbol in order.symbols {
      forms[Int(symbol)].encode(to: &formBytes)
      formStarts.append(UInt32(formBytes.count))
    }
    image.add(formStarts, as: first + MemorySections.formStarts)
    image.add(formBytes, as: first + MemorySections.formBytes)
    image.add(KeyTable.slots(groups.keys), as: first + MemorySections.keys)
  }

  /// The units with a text that is too long for a row.
  var unindexed: [UInt32] {
    entries.filter { rowOfText[Int($0.text)] == Self.refused }.map(\.unit)
  }

  /// The units of each row, the first in rank first.
  private func addEntries(
    _ order: [UInt32], _ rankOfUnit: [UInt32], to image: inout IndexImage, first: UInt32
  ) {
    var places = [UInt32](repeating: 0, count: rows.count)
    for (place, row) in order.enumerated() { places[Int(row)] = UInt32(place) }
    let entries = entries.lazy.map { (row: rowOfText[Int($0.text)], entry: $0) }
      .filter { $0.row != Self.refused }
      .map { (place: places[Int($0.row)], entry: $0.entry) }
    var starts = [UInt32](repeating: 0, count: rows.count + 1)
    for (place, _) in entries { starts[Int(place) + 1] += 1 }
    for row in 0..<rows.count { starts[row + 1] += starts[row] }
    var next = starts
    var found = [UInt64](repeating: 0, count: Int(starts[rows.count]))
    for (place, entry) in entries {
      found[Int(next[Int(place)])] =
        UInt64(rankOfUnit[Int(entry.unit)]) << 16 | UInt64(entry.segment)
      next[Int(place)] += 1
    }
    for row in 0..<rows.count where starts[row + 1] - starts[row] > 1 {
      found[Int(starts[row])..<Int(starts[row + 1])].sort()
    }
    image.add(starts, as: first + MemorySections.entryStarts)
    image.add(
      found.map { UInt32(truncatingIfNeeded: $0 >> 16) }, as: first + MemorySections.entryRanks)
    image.add(
      found.map { UInt16(truncatingIfNeeded: $0) }, as: first + MemorySections.entrySegments)
  }
}
