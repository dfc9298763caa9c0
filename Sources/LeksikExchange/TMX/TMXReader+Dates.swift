import LeksikModel

extension TMXReader {
  /// The dates on a unit and its segments, of which the latest change counts.
  struct Dates {
    private var changed: Timestamp?
    private var created: Timestamp?

    /// When the unit was last changed, or else when it was made.
    var latest: Timestamp? { changed ?? created }

    /// Reads the dates of the element last entered.
    mutating func read(from xml: XMLReader) {
      guard xml.attributeCount > 0 else { return }
      Self.raise(&changed, to: xml.attribute(.changedate), at: xml)
      Self.raise(&created, to: xml.attribute(.creationdate), at: xml)
    }

    private static func raise(_ date: inout Timestamp?, to text: String?, at xml: XMLReader) {
      guard let text else { return }
      guard let other = Timestamp(anyISO: text) else {
        return xml.log.tally(
          .warning, rule: "tmx-date",
          "'\(text)' is not a date of TMX and is not kept; write it as 20260115T093000Z",
          at: xml.place)
      }
      date = max(date ?? other, other)
    }
  }
}

extension Timestamp {
  /// Reads the basic form, and the extended one that some programs write, `2026-01-15T09:30:00Z`.
  init?(anyISO text: String) {
    self.init(text.utf8.count == 20 ? text.filter { $0 != "-" && $0 != ":" } : text)
  }
}
