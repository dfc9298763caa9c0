import LeksikModel
import LeksikText

extension Rule {
  /// A segment is in NFC and holds nothing invisible.
  public static let cleanSegment = Rule(
    id: "M06", name: "clean-segment", severity: .error,
    summary: "A segment is in NFC, without invisible characters and without spaces at its ends.",
    basis: "UAX #15; house rule",
    badExample: "'Firme aquí. '",
    goodExample: "'Firme aquí.'",
    checkMemories: { set, findings in
      for (unit, place) in set.units {
        for (index, segment) in unit.segments.enumerated() {
          guard let fault = fault(in: segment.text) else { continue }
          findings.report("\(quoted(segment.text)) \(fault)", at: place.section(index))
        }
      }
    })

  private static func fault(in text: String) -> String? {
    let isEnd: (UInt8?) -> Bool = { $0 == 0x20 || $0 == 0x0A }
    if isEnd(text.utf8.first) || isEnd(text.utf8.last) {
      return "begins or ends with a space; remove it"
    }
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return nil }
    if let scalar = text.unicodeScalars.first(where: { $0.isInvisible && $0 != "\n" }) {
      return "holds the invisible character \(codePoint(scalar)); remove it"
    }
    guard StreamSafe.check(text) == nil else { return "has a flood of combining marks" }
    return Normalization.nfc(text).utf8.elementsEqual(text.utf8)
      ? nil : "is not in NFC; run leksik format"
  }
}
