import LeksikModel
import LeksikText

extension Concept {
  /// Whether a note in this entry names `other`: its id, or a preferred term only `other` has.
  func notesName(_ other: Concept) -> Bool {
    var names = [other.id]
    let own = Set(sections.flatMap(\.terms).lazy.filter(isComparable).map(\.text))
    for term in other.sections.lazy.flatMap(\.terms)
    where term.status == .preferred && isComparable(term) && !own.contains(term.text) {
      names.append(term.text)
      // A handful is what an honest entry has; the limit keeps the search linear.
      if names.count > 8 { break }
    }
    let text = wordText(allNotes.joined(separator: " | "))
    return names.contains { name in
      let name = wordText(name)
      return name.count > 4 && name.count < 200 && contains(text, name)
    }
  }

  private var allNotes: [String] {
    notes + relations.compactMap(\.note)
      + sections.flatMap { $0.notes + $0.terms.flatMap(\.notes) }
  }
}

private func isComparable(_ term: Term) -> Bool { StreamSafe.check(term.text) == nil }

/// The case-folded words of a text as bytes, with one space before, between and after.
private func wordText(_ text: String) -> [UInt8] {
  var result: [UInt8] = [0x20]
  for byte in Folding.caseFolded(text).utf8 {
    let isWord =
      byte >= 0x80 || byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    if isWord { result.append(byte) } else if result.last != 0x20 { result.append(0x20) }
  }
  if result.last != 0x20 { result.append(0x20) }
  return result
}

/// Whether `text` holds `word`, which begins with a space.
private func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
  guard text.count >= word.count else { return false }
  return (0...text.count - word.count).contains { start in
    // The letter after the space tells most places apart.
    text[start + 1] == word[1] && text[start..<start + word.count].elementsEqual(word)
  }
}
