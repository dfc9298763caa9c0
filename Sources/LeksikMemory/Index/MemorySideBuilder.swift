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
    let row: UInt32
    let unit: UInt32
    let segment: UInt16
  }

  private var scanner: SegmentScanner
  private var rows = SequenceRows()
  private var rowOfText: [TextKey: UInt32] = [:]
  private var hashes: [UInt32] = []
  private var entries: [Entry] = []
  private var ranges: [Range<UInt32>] = []

  init(_ language: LanguageTag) {
    scanner = SegmentScanner(profile: .profile(for: language))
  }

  /// Adds a segment of the unit with this number.
  mutating func add(_ text: String, segment: Int, unit: UInt32) {
    var text = text
    text.withUTF8 { utf8 in
      let key = TextKey(first: TextHash.of(utf8), second: TextHash.of(utf8, seed: 1))
      if let row = rowOfText[key] {
        if row != .max {
          entries.append(Entry(row: row, unit: unit, segment: UInt16(clamping: segment)))
        }
        return
      }
      let row = UInt32(rows.count)
      ranges.removeAll(keepingCapacity: true)
      rows.appendRow { scanner.scan(utf8, appendingTo: &$0, ranges: &ranges) }
      guard ranges.count <= SegmentComparison.tokenLimit else {
        rows.removeLast()
        rowOfText[key] = .max
        return
      }
      rowOfText[key] = row
      let exact =
        Normalization.isNFC(utf8)
        ? TextHash.of(utf8)
        : TextHash.of(Normalization.nfc(String(decoding: utf8, as: UTF8.self)))
      hashes.append(UInt32(truncatingIfNeeded: exact))
      entries.append(Entry(row: row, unit: unit, segment: UInt16(clamping: segment)))
    }
  }

  /// Adds the sections of the side; `ranks` are those of the units by their numbers.
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
  /// The units of each row, the first in rank first.
  private func addEntries(
    _ order: [UInt32], _ rankOfUnit: [UInt32], to image: inout IndexImage, first: UInt32
  ) {
    var places = [UInt32](repeating: 0, count: rows.count)
    for (place, row) in order.enumerated() { places[Int(row)] = UInt32(place) }
    var starts = [UInt32](repeating: 0, count: rows.count + 1)
    for entry in entries { starts[Int(places[Int(entry.row)]) + 1] += 1 }
    for row in 0..<rows.count { starts[row + 1] += starts[row] }
    var next = starts
    var found = [UInt64](repeating: 0, count: entries.count)
    for entry in entries {
      let place = Int(places[Int(entry.row)])
      found[Int(next[place])] = UInt64(rankOfUnit[Int(entry.unit)]) << 16 | UInt64(entry.segment)
      next[place] += 1
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
