import LeksikModel

extension Rule {
  /// No two entries have preferred terms that differ in accents, plural or hyphens alone.
  ///
  /// In Creole accents tell words apart (*akize*, *akizè*), so there only hyphens, apostrophes and
  /// spaces are set aside. Entries that are related, or told apart by a note, are left alone.
  public static let noNearDuplicates = Rule(
    id: "L02", name: "no-near-duplicates", severity: .warning,
    summary: "No two unrelated entries have terms that differ only in accents, plural or hyphens.",
    basis: "one concept, one entry: the input criteria of IATE",
    badExample: "'pre-trial detention' and 'pretrial detention' in two entries",
    goodExample: "one entry: 'pretrial detention' preferred, 'pre-trial detention' admitted"
  ) { set, findings in
    var groups = EntryGroups<TextKey>(of: set)
    for index in set.terms.indices
    where set.terms[index].hasKey && set.terms[index].isCurrentDesignation {
      let status = set.terms[index].status
      guard status == .preferred || status == .proposed else { continue }
      let entry = set.terms[index]
      let twin = groups.partner(of: index, under: nearKey(of: entry)) {
        $0.keyNumber != entry.keyNumber
      } ifEntry: {
        !set.areRelated($0, $1) && !set.areDistinguished($0, $1)
      }
      guard let twin else { continue }
      let other = set.concepts[twin.conceptIndex].concept.id
      findings.report(
        "\(quoted(entry.term.text)) is nearly \(quoted(twin.term.text)) of \(quoted(other)) "
          + "(\(findings.location(of: twin.place))); merge the two, or relate them",
        at: entry.place)
    }
  }

  /// A term without what two spellings of one term differ in.
  private static func nearKey(of entry: TermEntry) -> TextKey {
    let language = entry.language.language
    let isCreole = language == "ht"
    let folded =
      isCreole
      ? TextKey(bytes: Array(entry.key.utf8), language: language)
      : .accentless(entry, keepingEnye: language == "es")
    let keepsNumber = isCreole || entry.term.number == .plural
    var joined: [UInt8] = []
    joined.reserveCapacity(folded.bytes.count)
    var start = 0
    for byte in folded.bytes {
      if byte == 0x20 || byte == 0x2D || byte == 0x27 {
        if !keepsNumber { cutPlural(of: &joined, from: start, language: language) }
        start = joined.count
      } else {
        joined.append(byte)
      }
    }
    if !keepsNumber { cutPlural(of: &joined, from: start, language: language) }
    return TextKey(bytes: joined, language: language)
  }
}

/// Cuts the plural ending of the Spanish or English word that stands from `start` to the end; what
/// is left is a key and need not be a word.
private func cutPlural(of bytes: inout [UInt8], from start: Int, language: String) {
  guard bytes.count - start > 3, bytes.last == UInt8(ascii: "s") else { return }
  let word = bytes[start...]
  func has(_ endings: String...) -> Bool {
    endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
  switch language {
  case "es" where has("ces"):
    bytes.removeLast(3)
    bytes.append(UInt8(ascii: "z"))
  case "es":
    bytes.removeLast(has("aes", "ees", "ies", "oes", "ues") || !has("es") ? 1 : 2)
  // Words whose plural is another word: customs duties, damages awarded.
  case "en"
  where ["arms", "customs", "damages", "goods", "proceedings"].contains {
    word.elementsEqual($0.utf8)
  }: break
  case "en" where has("ies"):
    bytes.removeLast(3)
    bytes.append(UInt8(ascii: "y"))
  case "en" where has("ses", "xes", "ches", "shes", "zes"): bytes.removeLast(2)
  case "en" where !has("ss", "us", "is"): bytes.removeLast()
  default: break
  }
}
