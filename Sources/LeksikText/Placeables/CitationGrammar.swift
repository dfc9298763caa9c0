/// Reads one citation of law from a given token on.
struct CitationGrammar {
  let scan: PlaceableScan

  /// What has been read.
  struct Draft {
    var end: Int
    var parts: [(part: LegalCitation.Part, range: Range<Int>)] = []
    /// The last place read, which decides what may follow.
    var lastKind: LegalCitation.Kind?
  }

  /// The citation from `start` on, in parts joined by commas and words such as *de la*.
  func citation(from start: Int) -> Draft? {
    var draft = Draft(end: start)
    guard addPart(to: &draft, at: start) else { return nil }
    while addNext(to: &draft) {}
    return draft
  }

  /// Reads another part behind links, a comma, and links: *Konstitisyon* an, *atik 27*.
  private func addNext(to draft: inout Draft) -> Bool {
    let linked = skippingLinks(at: draft.end)
    let comma = [draft.end, linked].first { scan.isMark($0, UInt8(ascii: ",")) }
    let behind = comma.map { $0 + 1 } ?? draft.end
    return addPart(to: &draft, at: behind) || addPart(to: &draft, at: skippingLinks(at: behind))
  }

  private func skippingLinks(at start: Int) -> Int {
    var index = start
    while index < start + 3, case .link? = scan.citationWord(at: index) { index += 1 }
    return index
  }

  /// Reads one part: a head and its numbers, `§` and its numbers, a volume and its page, a name.
  private func addPart(to draft: inout Draft, at start: Int) -> Bool {
    guard start < scan.words.count else { return false }
    if scan.isSectionSign(start) { return addSections(to: &draft, at: start) }
    if scan.words[start].kind == .number { return addVolume(to: &draft, at: start) }
    switch scan.citationWord(at: start) {
    case .head(.letter, let isPlural)?: return addLetters(to: &draft, at: start, isPlural)
    case .head(let kind, let isPlural)?: return addHead(to: &draft, kind, at: start, isPlural)
    case .number? where draft.lastKind == .article:
      return addHead(to: &draft, .numeral, at: start, false)
    case .name?: return addName(to: &draft, at: start)
    default: return false
    }
  }

  /// Reads a head and its numbers: *artículos 5, 6 y 7*, *Ley 137-03*, *dekrè 6 jiyè 2005*.
  private func addHead(
    to draft: inout Draft, _ kind: LegalCitation.Kind, at start: Int, _ isPlural: Bool
  ) -> Bool {
    let index = skippingNumberWords(at: start + 1)
    if kind.isInstrument, let date = scan.citationDate(at: skippingLinks(at: index)) {
      add((date.value, scan.bytes(of: date.tokens), date.tokens.upperBound), kind, to: &draft)
      return true
    }
    guard let number = number(at: index, kind) else { return false }
    add(number, kind, to: &draft)
    if isPlural { addMore(kind, to: &draft) }
    return true
  }

  /// *literal a)*, *inciso “b”*, *literal (c)*, *inciso 2*.
  private func addLetters(to draft: inout Draft, at start: Int, _ isPlural: Bool) -> Bool {
    var index = skippingNumberWords(at: start + 1)
    var hasRead = false
    while let letter = letter(at: index) ?? number(at: index, .letter) {
      add(letter, .letter, to: &draft)
      hasRead = true
      guard isPlural, let next = nextOfList(at: draft.end) else { break }
      index = next
    }
    return hasRead
  }

  private func addSections(to draft: inout Draft, at start: Int) -> Bool {
    let isPlural = scan.isSectionSign(start + 1)
    guard let section = number(at: isPlural ? start + 2 : start + 1, .section) else { return false }
    add(section, .section, to: &draft)
    if isPlural { addMore(.section, to: &draft) }
    return true
  }

  /// Reads a volume and its section or page: *22 USC § 7102*, *8 CFR 214.11*.
  private func addVolume(to draft: inout Draft, at start: Int) -> Bool {
    guard scan.digitCount(start) != nil,
      case .collection(let kind)? = scan.citationWord(at: start + 1)
    else { return false }
    var index = scan.isMark(start + 2, UInt8(ascii: ".")) ? start + 3 : start + 2
    var isPlural = false
    let isPaged = kind == .statutesAtLarge || kind == .usReports
    if !isPaged {
      if scan.isSectionSign(index) {
        isPlural = scan.isSectionSign(index + 1)
        index += isPlural ? 2 : 1
      } else if case .head(let place, let plural)? = scan.citationWord(at: index),
        place == .section
      {
        isPlural = plural
        index = skippingNumberWords(at: index + 1)
      } else if scan.isWord(index, "part") {
        index += 1
      }
    }
    guard let place = number(at: index, isPaged ? .page : .section) else { return false }
    let volume = start..<start + 1
    add((scan.text(of: volume), scan.bytes(of: volume), start + 1), kind, to: &draft)
    add(place, isPaged ? .page : .section, to: &draft)
    if isPlural { addMore(.section, to: &draft) }
    return true
  }

  private func addName(to draft: inout Draft, at start: Int) -> Bool {
    for (words, part) in CitationWord.names {
      let end = start + words.count
      guard end <= scan.words.count, zip(start..<end, words).allSatisfy({ scan.isWord($0, $1) })
      else { continue }
      draft.parts.append((part, scan.bytes(of: start..<end)))
      (draft.end, draft.lastKind) = (end, part.kind)
      return true
    }
    return false
  }

  private func addMore(_ kind: LegalCitation.Kind, to draft: inout Draft) {
    while let index = nextOfList(at: draft.end), let number = number(at: index, kind) {
      add(number, kind, to: &draft)
    }
  }

  private func add(
    _ number: (value: String, range: Range<Int>, end: Int), _ kind: LegalCitation.Kind,
    to draft: inout Draft
  ) {
    draft.parts.append((LegalCitation.Part(kind, number.value), number.range))
    (draft.end, draft.lastKind) = (number.end, kind)
  }
}
